package org.micme.jdbc.sql;

import java.sql.SQLException;

/** A statement that failed; the store tells what it means. Its message is not the driver's, which may hold values. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    /** With what the driver said. */
    public SqlFailure(SQLException failure) {
        super("the database refused a statement: SQL state " + failure.getSQLState());
        this.failure = failure;
    }

    /** What the driver said. */
    public SQLException failure() {
        return failure;
    }
}
