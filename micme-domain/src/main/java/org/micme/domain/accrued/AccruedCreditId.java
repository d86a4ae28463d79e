package org.micme.domain.accrued;

import java.io.Serializable;
import java.util.Objects;

/**
 * Identifies one line of accrued credit: what one learner earned in one topic of one course, in one credit type.
 *
 * <p>Immutable and thread safe.
 *
 * @param value the id as the host system writes it; never null, never blank
 */
public record AccruedCreditId(String value) implements Comparable<AccruedCreditId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws NullPointerException where it is null
     * @throws IllegalArgumentException where it is blank
     */
    public AccruedCreditId {
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
    public static AccruedCreditId of(String value) {
        return new AccruedCreditId(value);
    }

    // Written out: a record's own methods are linked at their first call, which a command that starts afresh pays for.
    @Override
    public boolean equals(Object other) {
        return other instanceof AccruedCreditId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** In the order of the texts. With an order of their own, ids that share a hash are still found quickly. */
    @Override
    public int compareTo(AccruedCreditId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
