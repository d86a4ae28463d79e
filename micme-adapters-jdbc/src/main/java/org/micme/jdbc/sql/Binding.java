package org.micme.jdbc.sql;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Values into statements. */
final class Binding {

    private Binding() {}

    static void of(PreparedStatement statement, Dialect dialect, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Instant instant) {
                statement.setObject(
                        i + 1, instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            } else if (value instanceof String text && dialect == Dialect.H2) {
                // Keys are bytes there, and a text becomes one where it is kept.
                statement.setBytes(i + 1, text.getBytes(StandardCharsets.UTF_8));
            } else if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof PlainText plain) {
                statement.setString(i + 1, plain.text());
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
