package org.micme.rules.schema;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/**
 * The kind of an object with named fields. A field that the shape doesn't have is a violation, never ignored.
 *
 * <p>Immutable and thread safe.
 *
 * @param <T> the Java type of the objects
 */
public final class Shape<T> extends Kind<T> {

    private final String title;
    private final Field<?>[] fields;
    private final Map<String, Field<?>> byName;
    private final @Nullable Field<Instant> asOf;
    private final long needed;
    private final BiConsumer<Values, Reading> check;
    private final Function<Values, T> make;

    private Shape(Builder<T> builder, BiConsumer<Values, Reading> check, Function<Values, T> make) {
        this.title = builder.title;
        this.fields = builder.fields.toArray(new Field<?>[0]);
        this.byName = new HashMap<>();
        this.asOf = builder.asOf;
        long mask = 0;
        for (Field<?> field : fields) {
            byName.put(field.name, field);
            mask |= field.needed ? 1L << field.index : 0;
        }
        this.needed = mask;
        this.check = check;
        this.make = make;
    }

    /**
     * Begins to describe an object.
     *
     * @param title what the object is, for people; never null
     * @param <T> the Java type of the objects
     * @return a builder to add the fields to
     */
    public static <T> Builder<T> of(String title) {
        return new Builder<>(title);
    }

    /**
     * The fields, in the order in which they are described.
     *
     * @return never null
     */
    public Seq<Field<?>> fields() {
        return Array.of(fields);
    }

    int indexOf(String field) {
        return Objects.requireNonNull(byName.get(field), field).index;
    }

    /**
     * Whether the object holds a moment of asking, which stands beside it in the source and not in it.
     *
     * @return true where {@link #readWhole} needs one
     */
    public boolean needsAsOf() {
        return asOf != null;
    }

    @Override
    public @Nullable T read(Reading in, Token first) {
        return readWhole(in, first, null);
    }

    /**
     * Reads an object, whose first token has been read already.
     *
     * @param in records every fault; never null
     * @param first the first token, never null
     * @param asOfOrNull the moment of asking; may be null where {@link #needsAsOf()} is false
     * @return the object; null where there was a fault
     */
    public @Nullable T readWhole(Reading in, Token first, @Nullable Instant asOfOrNull) {
        if (!in.wants(first, Token.OBJECT, "expected an object")) {
            return null;
        }
        int faultsBefore = in.faults();
        @Nullable Object[] values = new Object[asOf == null ? fields.length : fields.length + 1];
        long missing = needed & ~readFields(in, values);
        for (int i = 0; missing != 0; i++, missing >>>= 1) {
            if ((missing & 1) != 0) {
                in.faultAt(fields[i].name, "is needed");
            }
        }
        if (asOf != null) {
            values[asOf.index] = asOfOrNull;
        }
        Values read = new Values(values);
        // Also where there are faults already: what is right by itself is still held against the rest.
        check.accept(read, in);
        in.read(read);
        boolean complete = asOf == null || asOfOrNull != null;
        return complete && in.faults() == faultsBefore ? make.apply(read) : null;
    }

    /** Reads all fields up to the object's end, and returns which were seen, a bit for each. */
    private long readFields(Reading in, @Nullable Object[] values) {
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

    @Override
    public void write(T value, Sink out) {
        out.beginObject();
        for (Field<?> field : fields) {
            writeField(field, value, out);
        }
        out.endObject();
    }

    private static <V> void writeField(Field<V> field, Object whole, Sink out) {
        out.name(field.name);
        V value = field.getter.apply(whole);
        if (value == null) {
            out.none();
        } else {
            field.kind.write(value, out);
        }
    }

    /**
     * The moment of asking that an object holds.
     *
     * @param value never null
     * @return none where the shape has none
     */
    public Option<Instant> asOf(T value) {
        return asOf == null ? Option.none() : Option.of(asOf.getter.apply(value));
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (Field<?> field : fields) {
            Map<String, Object> schema = field.kind.jsonSchema();
            properties.put(
                    field.name, field.nullable ? Map.of("anyOf", List.of(schema, Map.of("type", "null"))) : schema);
            if (field.needed) {
                required.add(field.name);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title);
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    /**
     * Puts changes on top of a whole object: objects in it are merged field by field, lists and tables are replaced whole
     * (policies.md).
     *
     * @param whole the tree of an object of this shape; may be null
     * @param changes what differs; may be null
     * @return the tree that results, to be read by this shape; may be null
     */
    public @Nullable Object onTopOf(@Nullable Object whole, @Nullable Object changes) {
        return merged(whole, changes);
    }

    @Override
    @Nullable
    Object merged(@Nullable Object base, @Nullable Object changes) {
        if (!(base instanceof Map<?, ?> old) || !(changes instanceof Map<?, ?> top)) {
            return changes;
        }
        Map<Object, @Nullable Object> result = new LinkedHashMap<>(old);
        top.forEach((name, change) -> {
            Field<?> field = name instanceof String text ? byName.get(text) : null;
            result.put(name, field == null ? change : field.kind.merged(old.get(name), change));
        });
        return result;
    }

    /**
     * Collects the fields of a shape. For one thread.
     *
     * @param <T> the Java type of the objects
     */
    public static final class Builder<T> {

        private final String title;
        private final List<Field<?>> fields = new ArrayList<>();
        private @Nullable Field<Instant> asOf;

        private Builder(String title) {
            this.title = title;
        }

        /**
         * Adds a field that has to be there and is never null.
         *
         * @param name never null
         * @param kind never null
         * @param getter takes the value from an object; never null
         * @param <V> the value's type
         * @return the field, to read its value by
         */
        public <V> Field<V> needs(String name, Kind<V> kind, Function<T, V> getter) {
            return add(name, kind, true, false, getter);
        }

        /**
         * Adds a field that may be left out, but is never null.
         *
         * @param name never null
         * @param kind never null
         * @param getter takes the value from an object; never null
         * @param <V> the value's type
         * @return the field, to read its value by
         */
        public <V> Field<V> mayOmit(String name, Kind<V> kind, Function<T, V> getter) {
            return add(name, kind, false, false, getter);
        }

        /**
         * Adds a field that may be null or left out.
         *
         * @param name never null
         * @param kind never null
         * @param getter takes the value from an object; none where there is none; never null
         * @param <V> the value's type
         * @return the field, to read its value by
         */
        public <V> Field<V> may(String name, Kind<V> kind, Function<T, Option<V>> getter) {
            return add(name, kind, false, true, getter.andThen(Option::getOrNull));
        }

        /**
         * Adds a field that has to be there, but can be null.
         *
         * @param name never null
         * @param kind never null
         * @param getter takes the value from an object; none where there is none; never null
         * @param <V> the value's type
         * @return the field, to read its value by
         */
        public <V> Field<V> needsOrNull(String name, Kind<V> kind, Function<T, Option<V>> getter) {
            return add(name, kind, true, true, getter.andThen(Option::getOrNull));
        }

        /**
         * Says that the object holds the moment of asking, which stands beside it in the source.
         *
         * @param getter takes the moment from an object; never null
         * @return the field, to read it by
         */
        public Field<Instant> asOf(Function<T, Instant> getter) {
            Function<Object, @Nullable Instant> unchecked = unchecked(getter);
            asOf = new Field<>("asOf", Kinds.INSTANT, true, false, fields.size(), unchecked);
            return asOf;
        }

        /**
         * Completes a shape whose fields don't depend on one another.
         *
         * @param make makes an object of the values read; never null
         * @return the shape
         */
        public Shape<T> build(Function<Values, T> make) {
            return build((values, in) -> {}, make);
        }

        /**
         * Completes a shape whose fields depend on one another.
         *
         * @param check records what is wrong with values that are each right by themselves; values that are not are missing in
         *     what it is given; never null
         * @param make makes an object of the values read; never null
         * @return the shape
         */
        public Shape<T> build(BiConsumer<Values, Reading> check, Function<Values, T> make) {
            if (fields.size() >= Long.SIZE) {
                throw new IllegalStateException("a shape has fewer than " + Long.SIZE + " fields");
            }
            return new Shape<>(this, check, make);
        }

        /**
         * Completes a shape of objects that are only ever written.
         *
         * @return the shape, which reads nothing
         */
        public Shape<T> buildForWriting() {
            return build(values -> {
                throw new UnsupportedOperationException(title + " is written, never read");
            });
        }

        private <V> Field<V> add(
                String name,
                Kind<V> kind,
                boolean needed,
                boolean nullable,
                Function<T, ? extends @Nullable V> getter) {
            if (asOf != null) {
                throw new IllegalStateException("asOf comes last");
            }
            Field<V> field = new Field<>(name, kind, needed, nullable, fields.size(), unchecked(getter));
            fields.add(field);
            return field;
        }

        // Only objects of the shape's own type are handed to its fields.
        @SuppressWarnings("unchecked")
        private <V> Function<Object, @Nullable V> unchecked(Function<T, ? extends @Nullable V> getter) {
            return whole -> getter.apply((T) whole);
        }
    }
}
