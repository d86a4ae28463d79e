package org.micme.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.port.StoreUnavailable;

/**
 * Makes sure that what was committed survives a crash. PostgreSQL does so by itself, where nobody has turned it off. H2 acknowledges a
 * commit that another thread is still writing: so each commit is followed by a checkpoint, which waits for the file. One checkpoint
 * serves all commits that came before it began. Thread safe.
 */
final class Durability {

    private static final Pattern IN_MEMORY = Pattern.compile("(^|:)(nioM|m)em(FS|LZF)?:");
    private static final Map<String, String> MODE =
            Map.of("MODE", "PostgreSQL", "DATABASE_TO_LOWER", "TRUE", "DEFAULT_NULL_ORDERING", "HIGH");

    private final Dialect dialect;
    private final Object turn = new Object();
    // A commit that can't be written closes an H2 database from within, and would wait for a checkpoint that waits for
    // it.
    private final ReadWriteLock apart = new ReentrantReadWriteLock(true);
    private long begun;
    private long ended;
    private boolean running;

    Durability(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Refuses a database that may forget what it has acknowledged. */
    void require(Connection connection) throws SQLException {
        if (dialect == Dialect.H2) {
            requireFile(connection);
            requireMode(connection);
            String delay = setting(
                    connection,
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
            refuse(
                    !delay.equals("0"),
                    "WRITE_DELAY is " + delay + ", which loses what was acknowledged: set WRITE_DELAY=0");
        } else {
            String fsync = setting(connection, "select setting from pg_settings where name = 'fsync'");
            refuse(!fsync.equals("on"), "fsync is " + fsync + ", which loses what was acknowledged: set fsync = on");
            String commit = setting(connection, "select setting from pg_settings where name = 'synchronous_commit'");
            refuse(
                    commit.equals("off"),
                    "synchronous_commit is off, which loses what was acknowledged: set synchronous_commit = on");
        }
    }

    /** H2 names no path where data are in memory alone; a file system in memory names its scheme. */
    private static void requireFile(Connection connection) throws SQLException {
        String path = setting(connection, "select coalesce(database_path(), 'mem:')");
        refuse(
                IN_MEMORY.matcher(path).find(),
                "data are held in memory alone, which loses what was acknowledged: use a file, as jdbc:h2:file: names it");
    }

    /** In another mode the same statements mean something else, and lists come in another order. */
    private static void requireMode(Connection connection) throws SQLException {
        for (Map.Entry<String, String> needed : MODE.entrySet()) {
            String value = setting(
                    connection,
                    "select setting_value from information_schema.settings where setting_name = '" + needed.getKey()
                            + "'");
            refuse(
                    !value.equalsIgnoreCase(needed.getValue()),
                    needed.getKey() + " is " + value + ", which this program doesn't work with: set " + needed.getKey()
                            + "=" + needed.getValue());
        }
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException("the database's " + message);
        }
    }

    private static String setting(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            return results.next() ? results.getString(1) : "not set";
        }
    }

    /** Commits. */
    void commit(Connection connection) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            connection.commit();
            return;
        }
        apart.readLock().lock();
        try {
            connection.commit();
        } finally {
            apart.readLock().unlock();
        }
    }

    /** Returns once what the connection has committed survives a crash. */
    void await(Connection connection) throws SQLException {
        if (dialect == Dialect.H2) {
            awaitCheckpoint(connection);
        }
    }

    private void awaitCheckpoint(Connection connection) throws SQLException {
        long needed;
        synchronized (turn) {
            // A checkpoint that is under way may have begun before this commit: the next one is needed.
            needed = begun + 1;
            while (running && ended < needed) {
                try {
                    turn.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw StoreUnavailable.allOrNothingKept("interrupted while the commit was being written", e);
                }
            }
            if (ended >= needed) {
                return;
            }
            running = true;
            begun++;
        }
        boolean done = false;
        apart.writeLock().lock();
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
            done = true;
        } finally {
            apart.writeLock().unlock();
            synchronized (turn) {
                running = false;
                ended = done ? begun : ended;
                turn.notifyAll();
            }
        }
    }
}
