package org.micme.cli.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** How JSON is read and written here: what bounds what is read is this software's own, and said in its own words. */
public final class Json {

    /** The longest line, in bytes (decisions.md, "Bounds"). */
    public static final int LONGEST_LINE = 8 * 1024 * 1024;

    /** How deep a request may be nested, its own object being the first level. */
    static final int DEEPEST = 32;

    // Surrogates are written as escapes, each by itself: half a pair is echoed as it came, and the output stays valid.
    private static final int LAST_UNESCAPED = 0xD7FF;

    static final JsonFactory FACTORY = factory();

    private Json() {}

    private static JsonFactory factory() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        builder.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST + 1)
                .maxStringLength(LONGEST_LINE)
                .maxNameLength(LONGEST_LINE)
                .maxNumberLength(LONGEST_LINE)
                .build());
        builder.streamWriteConstraints(StreamWriteConstraints.defaults());
        builder.disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW);
        builder.highestNonEscapedChar(LAST_UNESCAPED);
        builder.rootValueSeparator((String) null);
        return builder.build();
    }

    /**
     * A generator of JSON in UTF-8.
     *
     * @param out where to, never null
     * @return the generator, which writes nothing between one value and the next
     */
    public static JsonGenerator generator(OutputStream out) {
        try {
            return FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One value as the bytes that stand for it, with nothing behind them.
     *
     * @param writing writes the value, never null
     * @return JSON in UTF-8
     */
    public static byte[] bytes(Consumer<JsonGenerator> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = generator(bytes)) {
            writing.accept(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
