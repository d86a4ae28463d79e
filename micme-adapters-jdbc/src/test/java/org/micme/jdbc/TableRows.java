package org.micme.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.micme.jdbc.sql.Dialect;

/**
 * The rows of all tables as statements, one on each line, that both databases take: what they write differently is bytes alone, which
 * stand there as {@code bytes'0aff'}.
 */
final class TableRows {

    private final JdbcSettings settings;

    TableRows(JdbcSettings settings) {
        this.settings = settings;
    }

    private interface Deed {
        void on(Statement statement) throws SQLException;
    }

    private void run(Deed deed) {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            deed.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the tests refuses rows", e);
        }
    }

    /** Writes them: of PostgreSQL, which tells texts from bytes. */
    void write(List<String> tables, Path file) {
        List<String> lines = new ArrayList<>();
        run(statement -> {
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        lines.add(insert(table, rows));
                    }
                }
            }
        });
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String insert(String table, ResultSet row) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            if (row.getObject(i) != null) {
                columns.add(row.getMetaData().getColumnName(i));
                values.add(value(row, i));
            }
        }
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", values)
                + ")";
    }

    private static String value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BINARY -> "bytes'" + HexFormat.of().formatHex(row.getBytes(column)) + "'";
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                "timestamp with time zone '"
                        + row.getObject(column, OffsetDateTime.class)
                                .toInstant()
                                .toString()
                                .replace('T', ' ')
                                .replace("Z", "+00")
                        + "'";
            case Types.DATE -> "date '" + row.getString(column) + "'";
            case Types.BIT, Types.BOOLEAN -> String.valueOf(row.getBoolean(column));
            case Types.VARCHAR -> "u&'" + escaped(row.getString(column)) + "'";
            default -> row.getString(column);
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\'' || point == '\\') {
                escaped.appendCodePoint(point).appendCodePoint(point);
            } else if (point < ' ' || point > '~') {
                escaped.append(String.format(java.util.Locale.ROOT, "\\+%06x", point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** Puts rows into tables that are as they were when the rows were written. */
    void read(Path file) throws IOException {
        String bytes = settings.dialect() == Dialect.H2 ? "X'$1'" : "'\\\\x$1'::bytea";
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        run(statement -> {
            for (String line : lines) {
                statement.addBatch(line.replaceAll("bytes'([0-9a-f]*)'", bytes));
            }
            statement.executeBatch();
            for (String table : List.of("audit_entry", "decision_entry")) {
                statement.execute("alter table " + table + " alter column entry restart with 1000000");
            }
        });
    }
}
