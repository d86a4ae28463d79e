package org.micme.jdbc.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Reading;

/** Writes records as JSON and reads them again. Instants are cut to microseconds, as everywhere in this store. Thread safe. */
public final class JsonText {

    // What is read here was written here: it is as long as it is.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonText() {}

    /** Writes a value in one line. */
    public static <T> String write(Kind<T> kind, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            kind.write(value, new JsonSink(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads a value.
     *
     * @throws IllegalStateException where the text is none of the kind: somebody else has written to the database
     */
    public static <T> T read(Kind<T> kind, String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            Reading in = new Reading(new JsonTokens(parser), "");
            T value = kind.read(in, in.tokens().next());
            if (value == null || !in.isClean()) {
                throw new IllegalStateException("a record in the database can't be read: "
                        + in.violations().map(v -> v.path() + " " + v.message()).mkString("; "));
            }
            return value;
        } catch (IOException e) {
            throw new IllegalStateException("a record in the database is no JSON", e);
        }
    }
}
