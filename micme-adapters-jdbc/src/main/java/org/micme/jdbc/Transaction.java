package org.micme.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.micme.jdbc.sql.Beside;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.port.StoreUnavailable;

/** Runs work once as a transaction: begins it, and commits it or gives it up. Thread safe. */
final class Transaction {

    /** H2's own level, over all tables; its repeatable read is of one moment table by table, as each is first read. */
    private static final int H2_SNAPSHOT = 6;

    private final Dialect dialect;
    private final Writing writing;
    private final Beside beside;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Transaction(Dialect dialect, Writing writing, Beside beside) {
        this.dialect = dialect;
        this.writing = writing;
        this.beside = beside;
    }

    /** Whether something was kept of an institution before. */
    boolean isKnown(String institution) {
        return known.contains(institution);
    }

    /** Runs work on a connection, and commits; what the database refuses is thrown as it came. */
    <T> T run(DataSource from, String institution, boolean readOnly, Function<Session, ? extends T> work)
            throws SQLException {
        Connection connection = from.getConnection();
        try {
            connection.setReadOnly(readOnly);
            if (readOnly) {
                seeOneMoment(connection);
            }
            Session session = new Session(connection, dialect, institution, readOnly, beside);
            T result;
            Writing.Commit commit;
            try {
                result = done(session, work);
                commit = commit(connection, session.standing().hasChanged());
            } catch (SqlFailure e) {
                giveUp(connection);
                throw e.failure();
            } catch (SQLException | RuntimeException | Error e) {
                giveUp(connection);
                throw e;
            } finally {
                if (session.standing().isInTurn()) {
                    writing.endTurn(connection);
                }
            }
            await(commit);
            if (session.standing().hasChanged()) {
                known.add(institution);
            }
            return result;
        } finally {
            giveBack(connection);
        }
    }

    /** What was refused, or failed, ends the unit, also where the work makes nothing of it. */
    private static <T> T done(Session session, Function<Session, ? extends T> work) {
        try {
            T result = work.apply(session);
            session.standing().requireKeepable();
            return result;
        } finally {
            session.standing().end();
        }
    }

    /**
     * Others have the level that the pool gave them. PostgreSQL is told within the transaction, which begins with the same message; the
     * driver's own method would ask the server once more to set it, and again to take it back.
     */
    private void seeOneMoment(Connection connection) throws SQLException {
        if (dialect == Dialect.H2) {
            connection.setTransactionIsolation(H2_SNAPSHOT);
        } else {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
            }
        }
    }

    private static void giveUp(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is gone, and with it whatever was not committed.
            return;
        }
    }

    /** What was committed is committed, however the connection comes back to its pool. */
    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The pool throws it away.
            return;
        }
    }

    private Writing.Commit commit(Connection connection, boolean hasChanged) throws SQLException {
        if (!hasChanged) {
            connection.commit();
            return () -> {};
        }
        try {
            return writing.commit(connection);
        } catch (SQLException e) {
            if (dialect.isContention(e)) {
                throw e;
            }
            throw inDoubt(e);
        }
    }

    private void await(Writing.Commit commit) {
        try {
            commit.await();
        } catch (SQLException e) {
            throw inDoubt(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreUnavailable.allOrNothingKept("interrupted while the commit was being written", e);
        }
    }

    private StoreUnavailable inDoubt(SQLException e) {
        String what = dialect.isFull(e)
                ? "the database had no room left for the commit: make room, and ask whether the change is there before it is made again"
                : "the database did not answer the commit: ask whether the change is there before it is made again";
        return StoreUnavailable.allOrNothingKept(what, new SqlFailure(e));
    }
}
