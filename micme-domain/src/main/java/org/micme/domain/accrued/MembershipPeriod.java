package org.micme.domain.accrued;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.micme.domain.internal.Checks;

/**
 * A span of dates for which somebody is a member (ACR-1).
 *
 * <p>Immutable and thread safe.
 *
 * @param startInclusive the first date, never null
 * @param endExclusive the first date after it, later than {@code startInclusive}; never null
 */
public record MembershipPeriod(LocalDate startInclusive, LocalDate endExclusive) implements Serializable {

    /**
     * Checks that it has a date.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where {@code endExclusive} is not later
     */
    public MembershipPeriod {
        Objects.requireNonNull(startInclusive, "startInclusive");
        Objects.requireNonNull(endExclusive, "endExclusive");
        Checks.require(endExclusive.isAfter(startInclusive), "endExclusive is not after startInclusive");
    }

    /**
     * A membership of one year.
     *
     * @param startInclusive the first date, never null
     * @return from that date to the same one of the next year, which is no longer in it
     */
    public static MembershipPeriod yearFrom(LocalDate startInclusive) {
        return new MembershipPeriod(startInclusive, startInclusive.plusYears(1));
    }

    /**
     * Whether a date is in it.
     *
     * @param date never null
     * @return true from the first date to the last
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(startInclusive) && date.isBefore(endExclusive);
    }

    /**
     * Whether it has a date in common with another.
     *
     * @param other never null
     * @return true where there is one
     */
    public boolean overlaps(MembershipPeriod other) {
        return startInclusive.isBefore(other.endExclusive) && other.startInclusive.isBefore(endExclusive);
    }
}
