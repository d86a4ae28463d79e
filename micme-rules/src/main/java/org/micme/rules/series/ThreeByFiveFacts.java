package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.activity.Activity;
import org.micme.rules.facts.FactsStyle;
import org.micme.rules.policy.HolidayCalendar;

/**
 * What {@link ThreeByFiveRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface ThreeByFiveFacts {

    /**
     * The moment of asking.
     *
     * @return never null
     */
    Instant asOf();

    /**
     * In which zone dates are told: the institution's.
     *
     * @return never null
     */
    ZoneId zone();

    /**
     * The name of the series.
     *
     * @return may be blank, never null
     */
    String seriesName();

    /**
     * The child.
     *
     * @return never null
     */
    Activity activity();

    /**
     * Whether the office accepted the name though a check objects to it (DIS-6).
     *
     * @return false unless set
     */
    @Value.Default
    default boolean nameAccepted() {
        return false;
    }

    /**
     * Who controls the content, each once.
     *
     * @return in the order in which they are to be told; empty unless set; never null
     */
    @Value.Default
    default Seq<AssignedPerson> faculty() {
        return Array.empty();
    }

    /**
     * Holidays besides those of the calendar.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<LocalDate> holidays() {
        return Array.empty();
    }

    /**
     * The holiday calendar, in place of the policy's.
     *
     * @return none unless set, which leaves it to the policy; never null
     */
    @Value.Default
    default Option<HolidayCalendar> calendar() {
        return Option.none();
    }

    /**
     * When the last thing that was missing came in.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<Instant> completedAt() {
        return Option.none();
    }

    /** Checks that nobody is assigned twice. */
    @Value.Check
    default void check() {
        AssignedPeople.refuseRepeated(faculty());
    }

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableThreeByFiveFacts.Builder {
        Builder() {}
    }
}
