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
 * @param text a part of the name of child or series, without regard to case, in which no character is a wildcard; none for all
 * @param among of which series, people, department and statuses; never null
 * @param span when it starts; never null
 * @param order never null
 */
public record ChildSearch(Optional<String> text, Among among, Span span, Order order) {

    /** Everything, the earliest first. */
    public static final ChildSearch ALL = new ChildSearch(
            Optional.empty(),
            new ChildSearch.Among(Set.of(), Optional.empty(), Optional.empty(), Set.of()),
            new ChildSearch.Span(Optional.empty(), Optional.empty()),
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

    /** Checks that nothing is null. */
    public ChildSearch {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(among, "among");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(order, "order");
    }

    /**
     * The same in another order.
     *
     * @param other never null
     * @return never null
     */
    public ChildSearch by(Order other) {
        return new ChildSearch(text, among, span, other);
    }

    /**
     * The same within a span of time.
     *
     * @param fromInclusive never null
     * @param toExclusive never null
     * @return never null
     */
    public ChildSearch between(Instant fromInclusive, Instant toExclusive) {
        return new ChildSearch(text, among, new Span(Optional.of(fromInclusive), Optional.of(toExclusive)), order);
    }

    /**
     * The same with statuses.
     *
     * @param wanted empty for all; never null
     * @return never null
     */
    public ChildSearch in(Set<ChildStatus> wanted) {
        return with(new Among(among.series, among.faculty, among.department, wanted));
    }

    /**
     * The same of some series.
     *
     * @param wanted empty for all; never null
     * @return never null
     */
    public ChildSearch of(Set<SeriesId> wanted) {
        return with(new Among(wanted, among.faculty, among.department, among.statuses));
    }

    /**
     * The same with somebody among the faculty.
     *
     * @param person never null
     * @return never null
     */
    public ChildSearch with(PersonId person) {
        return with(new Among(among.series, Optional.of(person), among.department, among.statuses));
    }

    private ChildSearch with(Among other) {
        return new ChildSearch(text, other, span, order);
    }

    /**
     * The same with a part of a name.
     *
     * @param part never null
     * @return never null
     */
    public ChildSearch named(String part) {
        return new ChildSearch(Optional.of(part), among, span, order);
    }

    /**
     * Of which series, people, department and statuses.
     *
     * @param series of these series; empty for all
     * @param faculty with this person; none for all
     * @param department of this department, exactly; none for all
     * @param statuses with one of these noted; empty for all
     */
    public record Among(
            Set<SeriesId> series, Optional<PersonId> faculty, Optional<String> department, Set<ChildStatus> statuses) {

        /** Checks that nothing is null, and takes copies of the sets. */
        public Among {
            series = Set.copyOf(series);
            Objects.requireNonNull(faculty, "faculty");
            Objects.requireNonNull(department, "department");
            statuses = Set.copyOf(statuses);
        }
    }

    /**
     * When a child starts.
     *
     * @param fromInclusive then or later; none for any time
     * @param toExclusive earlier; none for any time
     */
    public record Span(Optional<Instant> fromInclusive, Optional<Instant> toExclusive) {

        /** Checks that nothing is null. */
        public Span {
            Objects.requireNonNull(fromInclusive, "fromInclusive");
            Objects.requireNonNull(toExclusive, "toExclusive");
        }
    }
}
