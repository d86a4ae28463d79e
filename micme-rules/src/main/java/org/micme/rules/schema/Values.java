package org.micme.rules.schema;

import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of an object's fields as they were read, from which the object is made. For one thread. */
public final class Values {

    private final @Nullable Object[] values;

    Values(@Nullable Object[] values) {
        this.values = values;
    }

    /**
     * The value of a field that has to be there.
     *
     * @param field of the shape being read, never null
     * @param <T> the value's type
     * @return never null
     */
    public <T> T get(Field<T> field) {
        return Objects.requireNonNull(orNull(field), field.name);
    }

    /**
     * The value of a field that may be left out.
     *
     * @param field of the shape being read, never null
     * @param otherwise what stands for a field left out, never null
     * @param <T> the value's type
     * @return never null
     */
    public <T> T get(Field<T> field, T otherwise) {
        T value = orNull(field);
        return value == null ? otherwise : value;
    }

    /**
     * The value of a field that may be left out.
     *
     * @param field of the shape being read, never null
     * @param <T> the value's type
     * @return none where it was left out; never null
     */
    public <T> Option<T> option(Field<T> field) {
        T value = orNull(field);
        return value == null ? Option.none() : Option.some(value);
    }

    /** The value of the field with an index; null where it was left out or is wrong. */
    @Nullable
    Object at(int index) {
        return values[index];
    }

    /**
     * The value of a field, where there is one.
     *
     * @param field of the shape being read, never null
     * @param <T> the value's type
     * @return null where it was left out, and in a check also where it is wrong; in a check a list has null for each element
     *     that is wrong
     */
    @SuppressWarnings("unchecked") // the field's kind put the value there
    public <T> @Nullable T orNull(Field<T> field) {
        return (T) values[field.index];
    }
}
