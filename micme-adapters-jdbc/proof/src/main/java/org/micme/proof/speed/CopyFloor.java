package org.micme.proof.speed;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.micme.jdbc.JdbcSettings;
import org.postgresql.PGConnection;

/** COPY of PostgreSQL: rows out of files in its own form, in one transaction. For one thread. */
final class CopyFloor {

    private static final int BUFFER = 1 << 16;
    private static final List<String> TABLES = List.of("institution", "account", "account_phone", "credit_claim");

    private final Path folder;

    private CopyFloor(Path folder) {
        this.folder = folder;
    }

    /** Of the rows that a database has. */
    static CopyFloor of(JdbcSettings settings) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("micme-copy-");
        try (Connection connection = connect(settings)) {
            for (String table : TABLES) {
                try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table)))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", file);
                }
            }
        }
        return new CopyFloor(folder);
    }

    private static Connection connect(JdbcSettings settings) throws SQLException {
        return DriverManager.getConnection(
                settings.url(), settings.login().user(), settings.login().password());
    }

    void load(JdbcSettings settings) throws SQLException, IOException {
        try (Connection connection = connect(settings)) {
            connection.setAutoCommit(false);
            for (String table : TABLES) {
                try (InputStream file = new BufferedInputStream(Files.newInputStream(folder.resolve(table)), BUFFER)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table + " from stdin", file, BUFFER);
                }
            }
            connection.commit();
        }
    }

    void remove() throws IOException {
        for (String table : TABLES) {
            Files.deleteIfExists(folder.resolve(table));
        }
        Files.deleteIfExists(folder);
    }
}
