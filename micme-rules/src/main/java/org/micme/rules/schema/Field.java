package org.micme.rules.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a {@link Shape}: its name, the kind of its values, and whether it may be left out.
 *
 * <p>Immutable and thread safe. It belongs to the shape whose builder made it.
 *
 * @param <T> the Java type of the value
 */
public final class Field<T> {

    /** Whether a field may be left out, and whether it may be null. */
    enum Presence {
        NEEDED,
        NEEDED_OR_NULL,
        OMITTABLE,
        OPTIONAL
    }

    final String name;
    final Kind<T> kind;
    final boolean needed;
    final boolean nullable;
    final int index;
    final Function<Object, @Nullable T> getter;

    Field(String name, Kind<T> kind, Presence presence, int index, Function<Object, @Nullable T> getter) {
        this.name = name;
        this.kind = kind;
        this.needed = presence == Presence.NEEDED || presence == Presence.NEEDED_OR_NULL;
        this.nullable = presence == Presence.OPTIONAL || presence == Presence.NEEDED_OR_NULL;
        this.index = index;
        this.getter = getter;
    }

    /**
     * The field's name in the source.
     *
     * @return never null
     */
    public String name() {
        return name;
    }

    /**
     * The kind of the field's values.
     *
     * @return never null
     */
    public Kind<T> kind() {
        return kind;
    }

    /**
     * Whether the field has to be there.
     *
     * @return false where it may be left out
     */
    public boolean isNeeded() {
        return needed;
    }
}
