package org.micme.rules.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Reads the fields of an object, in whatever order they come. Immutable and thread safe. */
final class FieldReader {

    private final Field<?>[] fields;
    private final Map<String, Field<?>> byName = new HashMap<>();

    FieldReader(Field<?>[] fields) {
        this.fields = fields;
        for (Field<?> field : fields) {
            byName.put(field.name, field);
        }
    }

    @Nullable
    Field<?> named(String name) {
        return byName.get(name);
    }

    /** Reads all fields up to the object's end, and returns which were seen, a bit for each. */
    long readInto(@Nullable Object[] values, Reading in) {
        Tokens tokens = in.tokens();
        Set<String> unknown = null;
        long seen = 0;
        int expected = 0;
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            Field<?> field = find(name, expected);
            if (field == null) {
                unknown = unknown == null ? new HashSet<>() : unknown;
                readUnknown(in, name, unknown);
                continue;
            }
            if ((seen & (1L << field.index)) != 0) {
                tokens.repeated(name);
            }
            seen |= 1L << field.index;
            expected = field.index + 1;
            in.enter(name);
            values[field.index] = readValue(in, field);
            in.leave();
        }
        return seen;
    }

    private static @Nullable Object readValue(Reading in, Field<?> field) {
        Token first = in.tokens().next();
        if (first == Token.NULL) {
            if (!field.nullable) {
                in.fault("may not be null");
            }
            return null;
        }
        boolean none = first == Token.TEXT && field.nullable && field.kind.isBlankNone() && isBlank(in.tokens());
        return none ? null : field.kind.read(in, first);
    }

    private static boolean isBlank(Tokens tokens) {
        for (int i = 0; i < tokens.length(); i++) {
            if (!Character.isWhitespace(tokens.chars()[tokens.offset() + i])) {
                return false;
            }
        }
        return true;
    }

    private static void readUnknown(Reading in, String name, Set<String> unknown) {
        if (!unknown.add(name)) {
            in.tokens().repeated(name);
        }
        in.faultAt(name, "is unknown here");
        in.tokens().next();
        in.tokens().skip();
    }

    // Fields mostly come in the order described, and a reader that interns names makes that a comparison of two
    // references.
    @SuppressWarnings({"StringEquality", "ReferenceEquality"})
    private @Nullable Field<?> find(String name, int expected) {
        return expected < fields.length && fields[expected].name == name ? fields[expected] : byName.get(name);
    }
}
