package org.micme.spi.activity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.SeriesId;

/**
 * What the dashboard looks for (RSS-10); each criterion that is left out lets everything pass. Immutable and thread safe.
 *
 * @param series of these series; empty for all
 * @param text a part of the name of child or series, without regard to case; none for all
 * @param faculty with this person; none for all
 * @param department of this department, exactly; none for all
 * @param statuses with one of these noted; empty for all
 * @param startFromInclusive starting then or later; none for all
 * @param startToExclusive starting earlier; none for all
 * @param order never null
 */
public record ChildSearch(
        Set<SeriesId> series,
        Optional<String> text,
        Optional<PersonId> faculty,
        Optional<String> department,
        Set<ChildStatus> statuses,
        Optional<Instant> startFromInclusive,
        Optional<Instant> startToExclusive,
        Order order) {

    /** Everything, the earliest first. */
    public static final ChildSearch ALL = new ChildSearch(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Order.START);

    /** By what the list is sorted; a child without what it is sorted by comes last. */
    public enum Order {
        /** The earliest first. */
        START,
        /** The latest first. */
        START_DESCENDING,
        /** By the child's name, then its start. */
        NAME,
        /** By the series' name, then the child's start. */
        SERIES,
        /** By the status noted, in the order of {@link ChildStatus}, then the child's start. */
        STATUS
    }

    /** Checks that nothing is null, and takes copies of the sets. */
    public ChildSearch {
        series = Set.copyOf(series);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(faculty, "faculty");
        Objects.requireNonNull(department, "department");
        statuses = Set.copyOf(statuses);
        Objects.requireNonNull(startFromInclusive, "startFromInclusive");
        Objects.requireNonNull(startToExclusive, "startToExclusive");
        Objects.requireNonNull(order, "order");
    }

    /**
     * The same with another order.
     *
     * @param other never null
     * @return never null
     */
    public ChildSearch by(Order other) {
        return new ChildSearch(
                series, text, faculty, department, statuses, startFromInclusive, startToExclusive, other);
    }

    /**
     * The same within a span of time.
     *
     * @param fromInclusive never null
     * @param toExclusive never null
     * @return never null
     */
    public ChildSearch between(Instant fromInclusive, Instant toExclusive) {
        return new ChildSearch(
                series,
                text,
                faculty,
                department,
                statuses,
                Optional.of(fromInclusive),
                Optional.of(toExclusive),
                order);
    }

    /**
     * The same with statuses.
     *
     * @param wanted empty for all; never null
     * @return never null
     */
    public ChildSearch in(Set<ChildStatus> wanted) {
        return new ChildSearch(series, text, faculty, department, wanted, startFromInclusive, startToExclusive, order);
    }

    /**
     * The same of some series.
     *
     * @param wanted empty for all; never null
     * @return never null
     */
    public ChildSearch of(Set<SeriesId> wanted) {
        return new ChildSearch(
                wanted, text, faculty, department, statuses, startFromInclusive, startToExclusive, order);
    }

    /**
     * The same with a part of a name.
     *
     * @param part never null
     * @return never null
     */
    public ChildSearch named(String part) {
        return new ChildSearch(
                series, Optional.of(part), faculty, department, statuses, startFromInclusive, startToExclusive, order);
    }

    /**
     * The same with somebody among the faculty.
     *
     * @param person never null
     * @return never null
     */
    public ChildSearch with(PersonId person) {
        return new ChildSearch(
                series, text, Optional.of(person), department, statuses, startFromInclusive, startToExclusive, order);
    }
}
