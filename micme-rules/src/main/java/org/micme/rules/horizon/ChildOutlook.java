package org.micme.rules.horizon;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.claim.Channel;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.facts.FactsStyle;
import org.micme.rules.policy.HolidayCalendar;
import org.micme.rules.series.AssignedPerson;
import org.micme.rules.series.ChildStatusFacts;
import org.micme.rules.series.StatusWatchFacts;
import org.micme.rules.series.ThreeByFiveFacts;

/**
 * All that the rules about a child look at, in one place: what stands in it now, and stays if nobody acts.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface ChildOutlook {

    /**
     * From when on changes are looked for.
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
     * Whether the office accepted the name though a check objects to it.
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
     * @return empty unless set; never null
     */
    @Value.Default
    default Seq<AssignedPerson> faculty() {
        return Array.empty();
    }

    /**
     * The office's approval.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<OfficeApproval> approval() {
        return Option.none();
    }

    /**
     * Holidays besides those of the calendar.
     *
     * @return empty unless set; never null
     */
    @Value.Default
    default Seq<LocalDate> holidays() {
        return Array.empty();
    }

    /**
     * The holiday calendar, in place of the policy's.
     *
     * @return none unless set; never null
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

    /**
     * The days of the policy for which an alert has gone out.
     *
     * @return empty unless set; never null
     */
    @Value.Default
    default Seq<Integer> alerted() {
        return Array.empty();
    }

    /**
     * The child's own minutes before the start, in place of the policy's.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<Integer> minutesBefore() {
        return Option.none();
    }

    /**
     * The child's own minutes after the end, in place of the policy's.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<Integer> minutesAfter() {
        return Option.none();
    }

    /**
     * What the child's status is decided on.
     *
     * @return never null
     */
    default ChildStatusFacts status() {
        return ChildStatusFacts.builder()
                .zone(zone())
                .seriesName(seriesName())
                .activity(activity())
                .nameAccepted(nameAccepted())
                .faculty(faculty())
                .approval(approval())
                .build();
    }

    /**
     * What 3 by 5 is decided on.
     *
     * @return never null
     */
    default ThreeByFiveFacts readiness() {
        return ThreeByFiveFacts.builder()
                .asOf(asOf())
                .zone(zone())
                .seriesName(seriesName())
                .activity(activity())
                .nameAccepted(nameAccepted())
                .faculty(faculty())
                .holidays(holidays())
                .calendar(calendar())
                .completedAt(completedAt())
                .build();
    }

    /**
     * What the status watch is decided on.
     *
     * @param status the child's, never null
     * @return never null
     */
    default StatusWatchFacts watch(ChildStatus status) {
        return StatusWatchFacts.builder()
                .asOf(asOf())
                .zone(zone())
                .activity(activity())
                .status(status)
                .alerted(alerted())
                .build();
    }

    /**
     * What the claim window is decided on.
     *
     * @return never null
     */
    default ClaimWindowFacts window() {
        return ClaimWindowFacts.builder()
                .asOf(asOf())
                .activity(activity())
                .minutesBefore(minutesBefore())
                .minutesAfter(minutesAfter())
                .channel(Channel.WEB)
                .build();
    }

    /**
     * Begins to collect what is known of a child.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a child. For one thread. */
    final class Builder extends ImmutableChildOutlook.Builder {
        Builder() {}
    }
}
