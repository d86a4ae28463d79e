package org.micme.jdbc.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** What a session needs of whoever runs it. Thread safe. */
public interface Beside {

    /** Does something in a transaction of its own, on a connection that no unit takes. */
    <T> T apart(Function<Session, T> work);

    /** Waits until this unit, and no other, may change rows, where the database needs it; it ends with the unit. */
    void takeTurn(Connection connection) throws SQLException;

    /** Begins what takes long, for which no commit before is to wait. */
    void beginLong(Connection connection);

    /** Whether an institution is known already, so that it need not be made so. */
    boolean isKnown(String institution);
}
