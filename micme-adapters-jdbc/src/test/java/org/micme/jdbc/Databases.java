package org.micme.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.jdbc.sql.Dialect;

/**
 * Databases for tests, each new and empty. PostgreSQL is started once for all tests of a JVM from a Maven artefact, or is the server
 * that {@code -Dmicme.test.jdbcUrl} names (with {@code micme.test.jdbcUser} and {@code micme.test.jdbcPassword}).
 */
public final class Databases {

    /** One set of keys for all tests: making them takes a while. */
    public static final PersonalKeys KEYS = PersonalKeys.fresh();

    private static final Map<Dialect, JdbcSettings> EMPTIED = new EnumMap<>(Dialect.class);

    static final List<String> TABLES = List.of(
            ("institution account account_phone series series_person child child_faculty child_number disclosure_file review"
                            + " attendance credit_claim moc_claim board_award diplomate credit_ledger ledger_credit accrued_claim"
                            + " membership application stored_file file_part audit_entry held_policy decision_entry decision_part unsealed seal"
                            + " sealed_entry seal_head outbox job key_check")
                    .split(" ", -1));

    private Databases() {}

    /** An empty database, without tables. */
    public static JdbcSettings empty(Dialect dialect) {
        return dialect == Dialect.H2 ? inFile() : onServer("");
    }

    /** A database with the tables of this program: a copy of one that was migrated once. */
    public static JdbcSettings migrated(Dialect dialect) {
        return dialect == Dialect.H2 ? FileTemplate.copy() : onServer("template " + ServerTemplate.NAME);
    }

    /** One database with the tables of this program, out of which everything has been taken. */
    public static synchronized JdbcSettings emptied(Dialect dialect) {
        JdbcSettings settings = EMPTIED.computeIfAbsent(dialect, Databases::migrated);
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.addBatch("delete from " + table);
            }
            connection.setAutoCommit(false);
            statement.executeBatch();
            connection.commit();
            return settings;
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the tests can't be emptied", e);
        }
    }

    /** The file of an H2 database, as H2 names it, which is without its ending. */
    public static Path file(JdbcSettings settings) {
        return Path.of(settings.url().replaceFirst("jdbc:h2:[a-z]+:([^;]*).*", "$1"));
    }

    private static JdbcSettings migrated(JdbcSettings settings) {
        Tables.of(settings).migrate();
        return settings;
    }

    private static final class FileTemplate {

        private static final Path FILE = folder();

        static {
            migrated(JdbcSettings.inFile(FILE.resolve("micme"), KEYS));
        }

        private static JdbcSettings copy() {
            try {
                Path folder = folder();
                Files.copy(FILE.resolve("micme.mv.db"), folder.resolve("micme.mv.db"));
                return JdbcSettings.inFile(folder.resolve("micme"), KEYS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class ServerTemplate {

        private static final String NAME = nameOf(migrated(onServer("")).url());

        private static String nameOf(String url) {
            return url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("micme-h2-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // Left to whoever cleans temporary folders.
            return;
        }
    }

    private static JdbcSettings inFile() {
        return JdbcSettings.inFile(folder().resolve("micme"), KEYS);
    }

    private static JdbcSettings onServer(String how) {
        String database = "micme_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(Server.url("postgres"), Server.USER, Server.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database + " " + how);
        } catch (SQLException e) {
            throw new IllegalStateException("the PostgreSQL server of the tests refuses to make a database", e);
        }
        return JdbcSettings.onServer(Server.url(database), Server.USER, Server.PASSWORD, KEYS);
    }

    /** The server, which is started when it is first needed. */
    public static final class Server {

        /** Who may do everything there. */
        public static final String USER = System.getProperty("micme.test.jdbcUser", "postgres");

        static final String PASSWORD = System.getProperty("micme.test.jdbcPassword", "postgres");

        private static final String URL = System.getProperty("micme.test.jdbcUrl", "");
        private static final String DATABASE = "%DATABASE%";
        private static final String PATTERN =
                URL.isEmpty() ? started() : URL.replaceFirst("/[^/?]*(\\?|$)", "/" + DATABASE + "$1");

        private Server() {}

        static String url(String database) {
            return PATTERN.replace(DATABASE, database);
        }

        private static String started() {
            try {
                // Closed by its own shutdown hook.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200")
                        .start();
                return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException(
                        "no PostgreSQL could be started for the tests: on Linux (x86-64), install util-linux (for unshare) or run"
                                + " as a user that is not root; elsewhere, or where that is of no help, install PostgreSQL and name"
                                + " it with -Dmicme.test.jdbcUrl=jdbc:postgresql://host/database",
                        e);
            }
        }
    }
}
