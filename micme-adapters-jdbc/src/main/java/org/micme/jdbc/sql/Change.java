package org.micme.jdbc.sql;

import java.sql.SQLException;

/** A statement that changes rows, or ends a transaction. */
@FunctionalInterface
public interface Change<T> {

    /** Runs it. */
    T run() throws SQLException;
}
