package org.micme.domain.kernel;

import java.io.Serializable;
import java.util.Objects;

/**
 * Identifies an institution. One installation can serve many; every other id is unique within one institution alone, and an
 * aggregate refers to nothing outside its own.
 *
 * <p>Immutable and thread safe.
 *
 * @param value the id as the host system writes it; never null, never blank
 */
public record InstitutionId(String value) implements Comparable<InstitutionId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws NullPointerException where {@code value} is null
     * @throws IllegalArgumentException where {@code value} is blank
     */
    public InstitutionId {
        if (Objects.requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("value is blank");
        }
    }

    /**
     * The id with this value.
     *
     * @param value never null, never blank
     * @return the id
     */
    public static InstitutionId of(String value) {
        return new InstitutionId(value);
    }

    /** In the order of the texts. With an order of their own, ids that share a hash are still found quickly. */
    @Override
    public int compareTo(InstitutionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
