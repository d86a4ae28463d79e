package org.micme.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;
import org.micme.jdbc.sql.Dialect;

/**
 * Which settings a database needs so that what was committed survives a crash: PostgreSQL does by itself what is needed, where nobody has
 * turned it off, and H2 is told by {@link FileWriting}. Immutable and thread safe.
 */
final class Durability {

    private static final Pattern IN_MEMORY = Pattern.compile("(^|:)(nioM|m)em(FS|LZF)?:");
    private static final Map<String, String> MODE =
            Map.of("MODE", "PostgreSQL", "DATABASE_TO_LOWER", "TRUE", "DEFAULT_NULL_ORDERING", "HIGH");

    private final Dialect dialect;

    Durability(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Refuses a database that may forget what it has acknowledged. */
    void require(Connection connection) throws SQLException {
        if (dialect == Dialect.H2) {
            requireVersion(setting(connection, "select h2version()"));
            requireFile(connection);
            requireMode(connection);
            String delay = setting(
                    connection,
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
            refuse(
                    !delay.equals(String.valueOf(FileWriting.DELAY_MILLIS)),
                    "WRITE_DELAY is " + delay
                            + ", with which a crash keeps units in part, or loses what was acknowledged:"
                            + " set WRITE_DELAY=" + FileWriting.DELAY_MILLIS);
        } else {
            String fsync = setting(connection, "select setting from pg_settings where name = 'fsync'");
            refuse(!fsync.equals("on"), "fsync is " + fsync + ", which loses what was acknowledged: set fsync = on");
            String pages = setting(connection, "select setting from pg_settings where name = 'full_page_writes'");
            refuse(
                    !pages.equals("on"),
                    "full_page_writes is " + pages
                            + ", with which a crash of the machine leaves pages half written: set full_page_writes = on");
            String commit = setting(connection, "select setting from pg_settings where name = 'synchronous_commit'");
            refuse(
                    commit.equals("off"),
                    "synchronous_commit is off, which loses what was acknowledged: set synchronous_commit = on");
        }
    }

    /** This one writes where its newest data are before it knows: after a crash it may find older data only. */
    static void requireVersion(String version) {
        refuse(
                version.equals("2.5.252"),
                "program is H2 2.5.252, which loses what was acknowledged where it writes over old space: use H2 2.4.240");
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
}
