package org.micme.domain.account;

import java.io.Serializable;
import java.util.Objects;

/**
 * Identifies one person within an institution, whatever that person is there: learner, faculty, coordinator.
 *
 * <p>Immutable and thread safe. Two ids are equal where their values are equal, code point by code point.
 *
 * @param value the id as the host system writes it; never null, never blank
 */
public record PersonId(String value) implements Comparable<PersonId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws NullPointerException where {@code value} is null
     * @throws IllegalArgumentException where {@code value} is blank
     */
    public PersonId {
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
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    // Written out: a record's own methods are linked at their first call, which a command that starts afresh pays for.
    @Override
    public boolean equals(Object other) {
        return other instanceof PersonId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** In the order of the texts. With an order of their own, ids that share a hash are still found quickly. */
    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
