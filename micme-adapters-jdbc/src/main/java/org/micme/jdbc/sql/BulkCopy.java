package org.micme.jdbc.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows into PostgreSQL by COPY, in its text format: the server takes what has come while more is made. For one thread. */
final class BulkCopy implements BulkLoad {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final CopyIn copy;

    BulkCopy(Connection connection, String table, List<String> columns) throws SQLException {
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
    }

    @Override
    public void add(List<@Nullable Object[]> rows) {
        StringBuilder text = new StringBuilder();
        for (@Nullable Object[] row : rows) {
            addRow(text, row);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Override
    public void end() {
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            // The connection is of no use any more, which whoever gives up the unit will find as well.
            return;
        }
    }

    private static void addRow(StringBuilder text, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object value = row[i];
            if (value == null) {
                text.append("\\N");
            } else if (value instanceof byte[] bytes) {
                addBytes(text, bytes);
            } else if (value instanceof Instant instant) {
                InstantText.append(text, instant);
            } else if (value instanceof Long number) {
                text.append(number.longValue());
            } else {
                addText(text, value.toString());
            }
        }
        text.append('\n');
    }

    private static void addBytes(StringBuilder text, byte[] bytes) {
        text.append("\\\\x");
        for (byte one : bytes) {
            text.append(HEX[(one >> 4) & 0xf]).append(HEX[one & 0xf]);
        }
    }

    private static void addText(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
