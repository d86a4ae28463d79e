package org.micme.domain.activity;

import java.io.Serializable;
import org.micme.domain.internal.Checks;

/**
 * Identifies a series of one year (RSS-4). The series of the next year has another id.
 *
 * <p>Immutable and thread safe.
 *
 * @param value the id as the host system writes it; never null, never blank
 */
public record SeriesId(String value) implements Comparable<SeriesId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws NullPointerException where {@code value} is null
     * @throws IllegalArgumentException where {@code value} is blank
     */
    public SeriesId {
        Checks.notBlank(value, "value");
    }

    /**
     * The id with this value.
     *
     * @param value never null, never blank
     * @return the id
     */
    public static SeriesId of(String value) {
        return new SeriesId(value);
    }

    /** In the order of the texts. With an order of their own, ids that share a hash are still found quickly. */
    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
