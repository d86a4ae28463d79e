package org.micme.rules.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/**
 * A kind of value: how it is read, how it is written, and its JSON Schema, all from one description.
 *
 * <p>Immutable and thread safe. What is written and read again is equal to what was there before.
 *
 * @param <T> the Java type of the values
 */
public abstract class Kind<T> {

    /** What a blank text is made of, in a regular expression: Java's white space, which is not quite what {@code \\s} means. */
    private static final String WHITE =
            "\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    /** A regular expression that finds something in every text that is not blank. */
    static final String NOT_BLANK = "[^" + WHITE + "]";

    /** The years within the bounds, as a regular expression. */
    static final String YEARS = "(19\\d\\d|2\\d\\d\\d|3000)";

    /** For the kinds of this package alone. */
    Kind() {}

    /**
     * Reads a value, whose first token has been read already and is not {@link Token#NULL}.
     *
     * @param in records every fault; never null
     * @param first the value's first token, never null
     * @return the value; null where there was a fault, and where the text is blank and stands for none. Of a list with a wrong
     *     element the rest is there, with null in its place, for checks to judge
     */
    public abstract @Nullable T read(Reading in, Token first);

    /**
     * Writes a value.
     *
     * @param value never null
     * @param out never null
     */
    public abstract void write(T value, Sink out);

    /**
     * Describes the kind in JSON Schema (2020-12).
     *
     * @return a schema as a tree of maps, lists, texts, numbers and flags; never null
     */
    public abstract Map<String, Object> jsonSchema();

    /** Describes the kind where there may also be none: null, or a blank text. */
    final Map<String, Object> jsonSchemaOrNone() {
        List<Object> choices = new ArrayList<>();
        choices.add(jsonSchema());
        if (isBlankNone()) {
            Map<String, Object> blank = new LinkedHashMap<>();
            blank.put("type", "string");
            blank.put("pattern", "^[" + WHITE + "]*$");
            choices.add(blank);
        }
        choices.add(Map.of("type", "null"));
        return Map.of("anyOf", choices);
    }

    /**
     * Whether the values are written as texts of which a blank one can stand for none.
     *
     * @return false for what is no text, and for texts that are taken exactly as they are
     */
    boolean isBlankNone() {
        return false;
    }

    /**
     * Puts one tree on top of another of this kind. Objects are merged field by field, everything else is replaced whole
     * (policies.md).
     *
     * @param base what there is already; may be null
     * @param changes what goes on top; may be null
     * @return the tree that results
     */
    @Nullable
    Object merged(@Nullable Object base, @Nullable Object changes) {
        return changes;
    }
}
