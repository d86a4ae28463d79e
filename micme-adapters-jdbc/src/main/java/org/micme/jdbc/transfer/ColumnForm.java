package org.micme.jdbc.transfer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.sql.InstantText;
import org.micme.jdbc.sql.Row;

/** What is in a column, and how it travels as JSON. */
enum ColumnForm {
    /** Text. */
    TEXT {
        @Override
        Object read(JsonParser json) throws IOException {
            return textOf(json);
        }
    },
    /** A record, which is JSON already. */
    RECORD {
        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeRawValue((String) value);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("expected an object");
            }
            StringWriter text = new StringWriter();
            try (JsonGenerator copy = TransferJson.FACTORY.createGenerator(text)) {
                copy.copyCurrentStructureExact(json);
            }
            return text.toString();
        }
    },
    /** A whole number. */
    NUMBER {
        @Override
        @Nullable
        Object of(Row row, int column) throws SQLException {
            return row.largeOrNull(column);
        }

        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber((Long) value);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw new IllegalArgumentException("expected a whole number");
            }
            return json.getLongValue();
        }
    },
    /** True or false. */
    FLAG {
        @Override
        @Nullable
        Object of(Row row, int column) throws SQLException {
            return row.flag(column);
        }

        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeBoolean((Boolean) value);
        }

        @Override
        Object read(JsonParser json) {
            if (!json.currentToken().isBoolean()) {
                throw new IllegalArgumentException("expected true or false");
            }
            return json.currentToken() == JsonToken.VALUE_TRUE;
        }
    },
    /** An instant. */
    INSTANT {
        @Override
        @Nullable
        Object of(Row row, int column) throws SQLException {
            return row.instantOrNull(column);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return parsed(textOf(json), InstantText::parse, "expected an instant");
        }
    },
    /** A date. */
    DATE {
        @Override
        @Nullable
        Object of(Row row, int column) throws SQLException {
            String text = row.textOrNull(column);
            return text == null ? null : LocalDate.parse(text);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return parsed(textOf(json), LocalDate::parse, "expected a date");
        }
    },
    /** Bytes. */
    BYTES {
        @Override
        @Nullable
        Object of(Row row, int column) throws SQLException {
            return row.bytes(column);
        }

        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeString(Base64.getEncoder().encodeToString((byte[]) value));
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return Base64.getDecoder().decode(textOf(json));
        }
    },
    /** Personal data, which the database keeps under its key, and which travels under another. */
    PERSONAL {
        @Override
        @Nullable
        Object of(Row row, int column) throws SQLException {
            return row.bytesOrNull(column);
        }

        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            BYTES.write(value, json);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return BYTES.read(json);
        }
    };

    /** The value in a row: the text, where nothing else is said. */
    @Nullable
    Object of(Row row, int column) throws SQLException {
        return row.textOrNull(column);
    }

    /** Writes a value that is not null: as a text, where nothing else is said. */
    void write(Object value, JsonGenerator json) throws IOException {
        json.writeString(value.toString());
    }

    /**
     * Reads a value that is not null, at whose first token the parser stands.
     *
     * @throws IllegalArgumentException where it is none
     */
    abstract Object read(JsonParser json) throws IOException;

    private static Object parsed(String text, Function<String, ?> parser, String expected) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(expected, e);
        }
    }

    private static String textOf(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException("expected a text");
        }
        return json.getText();
    }
}
