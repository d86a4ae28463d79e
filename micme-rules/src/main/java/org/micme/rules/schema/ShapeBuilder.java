package org.micme.rules.schema;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Field.Presence;

/**
 * Collects the fields of a shape. For one thread.
 *
 * @param <T> the Java type of the objects
 */
public final class ShapeBuilder<T> {

    final String title;
    final List<Field<?>> fields = new ArrayList<>();

    @Nullable
    Field<Instant> asOf;

    ShapeBuilder(String title) {
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
        return add(name, kind, Presence.NEEDED, getter);
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
        return add(name, kind, Presence.OMITTABLE, getter);
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
        return add(name, kind, Presence.OPTIONAL, getter.andThen(Option::getOrNull));
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
        return add(name, kind, Presence.NEEDED_OR_NULL, getter.andThen(Option::getOrNull));
    }

    /**
     * Says that the object holds the moment of asking, which stands beside it in the source.
     *
     * @param getter takes the moment from an object; never null
     * @return the field, to read it by
     */
    public Field<Instant> asOf(Function<T, Instant> getter) {
        Function<Object, @Nullable Instant> unchecked = unchecked(getter);
        asOf = new Field<>("asOf", Kinds.INSTANT, Presence.NEEDED, fields.size(), unchecked);
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
        return build(check, make, false);
    }

    /**
     * Completes a shape of objects that hold their fields against one another themselves, and refuse with an
     * {@link IllegalArgumentException}: that is a fault of what is read, at the object's path.
     *
     * @param make makes an object of the values read; never null
     * @return the shape
     */
    public Shape<T> buildSelfChecking(Function<Values, T> make) {
        return build((values, in) -> {}, make, true);
    }

    private Shape<T> build(BiConsumer<Values, Reading> check, Function<Values, T> make, boolean selfChecking) {
        if (fields.size() >= Long.SIZE) {
            throw new IllegalStateException("a shape has fewer than " + Long.SIZE + " fields");
        }
        return new Shape<>(this, check, make, selfChecking);
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

    private <V> Field<V> add(String name, Kind<V> kind, Presence presence, Function<T, ? extends @Nullable V> getter) {
        if (asOf != null) {
            throw new IllegalStateException("asOf comes last");
        }
        Field<V> field = new Field<>(name, kind, presence, fields.size(), unchecked(getter));
        fields.add(field);
        return field;
    }

    // Only objects of the shape's own type are handed to its fields.
    @SuppressWarnings("unchecked")
    private <V> Function<Object, @Nullable V> unchecked(Function<T, ? extends @Nullable V> getter) {
        return whole -> getter.apply((T) whole);
    }
}
