package org.micme.rules.schema;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final FieldReader reader;
    private final @Nullable Field<Instant> asOf;
    private final long needed;
    private final BiConsumer<Values, Reading> check;
    private final Function<Values, T> make;
    private final boolean selfChecking;

    Shape(ShapeBuilder<T> builder, BiConsumer<Values, Reading> check, Function<Values, T> make, boolean selfChecking) {
        this.title = builder.title;
        this.fields = builder.fields.toArray(new Field<?>[0]);
        this.reader = new FieldReader(fields);
        this.asOf = builder.asOf;
        long mask = 0;
        for (Field<?> field : fields) {
            mask |= field.needed ? 1L << field.index : 0;
        }
        this.needed = mask;
        this.check = check;
        this.make = make;
        this.selfChecking = selfChecking;
    }

    /**
     * Begins to describe an object.
     *
     * @param title what the object is, for people; never null
     * @param <T> the Java type of the objects
     * @return a builder to add the fields to
     */
    public static <T> ShapeBuilder<T> of(String title) {
        return new ShapeBuilder<>(title);
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
        return Objects.requireNonNull(reader.named(field), field).index;
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
        return readFields(in, asOfOrNull);
    }

    /** Reads an object, of which everything up to the first of the shape's fields has been read already. */
    @Nullable
    T readFields(Reading in, @Nullable Instant asOfOrNull) {
        int faultsBefore = in.faults();
        @Nullable Object[] values = new Object[asOf == null ? fields.length : fields.length + 1];
        long missing = needed & ~reader.readInto(values, in);
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
        return complete && in.faults() == faultsBefore ? made(read, in) : null;
    }

    private @Nullable T made(Values read, Reading in) {
        try {
            return make.apply(read);
        } catch (IllegalArgumentException e) {
            if (!selfChecking) {
                throw e;
            }
            // What the exception says is not repeated: only here is it sure that no value stands in it.
            in.fault("is no possible " + title);
            return null;
        }
    }

    @Override
    public void write(T value, Sink out) {
        out.beginObject();
        writeFields(value, out);
        out.endObject();
    }

    /** Writes an object that has been begun already, and is ended by whoever began it. */
    void writeFields(T value, Sink out) {
        for (Field<?> field : fields) {
            writeField(field, value, out);
        }
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
        return jsonSchema(new LinkedHashMap<>(), new ArrayList<>());
    }

    /** Describes objects in which other fields come first. */
    Map<String, Object> jsonSchema(Map<String, Object> properties, List<Object> required) {
        for (Field<?> field : fields) {
            properties.put(field.name, field.nullable ? field.kind.jsonSchemaOrNone() : field.kind.jsonSchema());
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
            Field<?> field = name instanceof String text ? reader.named(text) : null;
            result.put(name, field == null ? change : field.kind.merged(old.get(name), change));
        });
        return result;
    }
}
