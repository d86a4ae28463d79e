package org.micme.jdbc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.micme.rules.schema.Sink;

/** Writes JSON. For one thread. */
final class JsonSink implements Sink {

    private final JsonGenerator json;

    JsonSink(JsonGenerator json) {
        this.json = json;
    }

    private interface Write {
        void run() throws IOException;
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginObject() {
        write(json::writeStartObject);
    }

    @Override
    public void endObject() {
        write(json::writeEndObject);
    }

    @Override
    public void beginList() {
        write(json::writeStartArray);
    }

    @Override
    public void endList() {
        write(json::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(() -> json.writeFieldName(name));
    }

    @Override
    public void text(String value) {
        write(() -> json.writeString(value));
    }

    @Override
    public void number(long value) {
        write(() -> json.writeNumber(value));
    }

    @Override
    public void number(BigDecimal value) {
        write(() -> json.writeNumber(value));
    }

    @Override
    public void flag(boolean value) {
        write(() -> json.writeBoolean(value));
    }

    @Override
    public void none() {
        write(json::writeNull);
    }

    @Override
    public void instant(Instant value) {
        text(value.truncatedTo(ChronoUnit.MICROS).toString());
    }
}
