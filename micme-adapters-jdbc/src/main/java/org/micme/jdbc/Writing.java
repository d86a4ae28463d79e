package org.micme.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.micme.jdbc.sql.Dialect;

/** How what units change becomes part of the database for good, whoever crashes when. Thread safe. */
interface Writing {

    /** Of a database whose settings {@link Durability} takes. */
    static Writing into(Connection connection, Dialect dialect) throws SQLException {
        return dialect == Dialect.H2 ? FileWriting.into(connection) : new ServerWriting();
    }

    /** Waits until this thread may change rows; each turn has to be ended. */
    void takeTurn(Connection connection, Duration patience) throws SQLException;

    /** Commits what was changed. */
    Commit commit(Connection connection) throws SQLException;

    /** Begins what takes long, for which no commit before is to wait. */
    void beginLong(Connection connection);

    /** Lets others change rows: what this thread has changed is committed, or given up. */
    void endTurn(Connection connection);

    /** What was committed, and is known to all others, but may not survive a crash yet. */
    interface Commit {

        /** Returns once it does, which may be after the turn only. */
        void await() throws SQLException, InterruptedException;
    }

    /** PostgreSQL does it by itself. */
    final class ServerWriting implements Writing {

        @Override
        public void takeTurn(Connection connection, Duration patience) {
            // Everybody may.
        }

        @Override
        public Commit commit(Connection connection) throws SQLException {
            connection.commit();
            return () -> {};
        }

        @Override
        public void beginLong(Connection connection) {
            // Nobody waits for it.
        }

        @Override
        public void endTurn(Connection connection) {
            // There was none.
        }
    }
}
