package org.micme.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.micme.jdbc.sql.Change;
import org.micme.jdbc.sql.Dialect;

/**
 * Makes sure that what was committed survives a crash, and nothing in part. PostgreSQL does so by itself, where nobody has turned it off. H2
 * writes only when it is told to, which is after each commit: see {@link Checkpoints}. Thread safe.
 */
final class Durability {

    /** In milliseconds: H2 never writes by itself, for it would write what is half changed. */
    static final int WRITE_DELAY = Integer.MAX_VALUE;

    private static final Pattern IN_MEMORY = Pattern.compile("(^|:)(nioM|m)em(FS|LZF)?:");
    private static final Map<String, String> MODE =
            Map.of("MODE", "PostgreSQL", "DATABASE_TO_LOWER", "TRUE", "DEFAULT_NULL_ORDERING", "HIGH");

    private static final String CUT_OFF = "08007";

    private final Dialect dialect;
    private final Checkpoints checkpoints;

    Durability(Dialect dialect, AtomicLong failures) {
        this.dialect = dialect;
        this.checkpoints = new Checkpoints(failures);
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
                    !delay.equals(String.valueOf(WRITE_DELAY)),
                    "WRITE_DELAY is " + delay + ", with which a crash keeps units in part: set WRITE_DELAY="
                            + WRITE_DELAY);
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

    /** How often the database has failed so far, for {@link #commit} and {@link #await}. */
    long failures() {
        return checkpoints.failures();
    }

    /** Changes rows, by about so many bytes. */
    <T> T change(Connection connection, long bytes, Change<T> work) throws SQLException {
        return dialect == Dialect.POSTGRESQL ? work.run() : checkpoints.change(connection, bytes, work);
    }

    /** Commits what was begun when the database had failed so often. */
    void commit(Connection connection, long failures) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            connection.commit();
        } else {
            checkpoints.commit(connection, failures);
        }
    }

    /** Ends a transaction that has changed nothing, or is given up. */
    void end(Connection connection, Change<?> how) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            how.run();
        } else {
            checkpoints.whileNoneIsWritten(connection, how);
        }
    }

    /** Returns once what the connection has committed survives a crash. */
    void await(Connection connection, long failures) throws SQLException {
        if (dialect == Dialect.H2) {
            checkpoints.await(connection);
            if (checkpoints.failures() != failures) {
                // The checkpoint may have been one of the database that was opened after the failure.
                throw new SQLException("the database was closed while it wrote the commit", CUT_OFF);
            }
        }
    }
}
