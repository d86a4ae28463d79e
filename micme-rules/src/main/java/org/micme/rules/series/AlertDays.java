package org.micme.rules.series;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.policy.Policy;

/** The days on which one child is looked at. */
final class AlertDays {

    private final StatusWatchFacts given;
    private final Seq<Integer> days;
    private final Set<Integer> alerted;
    // For each day of the watch the first from it on whose alert can still be due, as an index; -1 where there is none.
    private final int[] dueFrom;
    final LocalDate startDate;
    private final Instant start;

    AlertDays(StatusWatchFacts given, Policy policy) {
        this.given = given;
        this.days = policy.watch().days();
        this.alerted = given.alerted().isEmpty() ? Set.of() : given.alerted().toJavaSet();
        this.start = given.activity().start();
        this.startDate = given.activity().firstDate(given.zone());
        this.dueFrom = new int[days.size() + 1];
        dueFrom[days.size()] = -1;
        for (int i = days.size() - 1; i >= 0; i--) {
            dueFrom[i] = canBeDue(days.get(i)) ? i : dueFrom[i + 1];
        }
    }

    /** Where no alert has gone out, and the day begins before the activity. */
    private boolean canBeDue(int day) {
        return !alerted.contains(day) && beginOf(day).isBefore(start);
    }

    long daysLeft(Instant asOf) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(asOf, given.zone()), startDate);
    }

    private boolean isOver(Instant asOf) {
        return given.status() == ChildStatus.APPROVED || !asOf.isBefore(start);
    }

    /** The last day of the watch that has come, as an index; -1 before the first. */
    private int reached(Instant asOf) {
        long left = daysLeft(asOf);
        int from = 0;
        int to = days.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (left <= days.get(middle)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }

    StatusWatchOutcome outcome(Instant asOf) {
        int reached = reached(asOf);
        if (isOver(asOf) || reached < 0 || alerted.contains(days.get(reached))) {
            return StatusWatchOutcome.NONE;
        }
        return reached == days.size() - 1 ? StatusWatchOutcome.TICKET : StatusWatchOutcome.CHECK;
    }

    @Nullable
    LocalDate nextCheck(Instant asOf) {
        if (isOver(asOf)) {
            return null;
        }
        int due = dueFrom[reached(asOf) + 1];
        return due < 0 ? null : startDate.minusDays(days.get(due));
    }

    Instant beginOf(int day) {
        return startDate.minusDays(day).atStartOfDay(given.zone()).toInstant();
    }

    /** The first day or the start, after the moment of asking, from which on the answer is another. */
    @Nullable
    Instant nextChange(Instant asOf) {
        if (isOver(asOf)) {
            return null;
        }
        for (int i = reached(asOf) + 1; i < days.size(); i++) {
            Instant begin = beginOf(days.get(i));
            if (begin.isBefore(start) && isOtherThan(asOf, begin)) {
                return begin;
            }
        }
        return isOtherThan(asOf, start) ? start : null;
    }

    private boolean isOtherThan(Instant asOf, Instant later) {
        return outcome(asOf) != outcome(later) || !Option.of(nextCheck(asOf)).equals(Option.of(nextCheck(later)));
    }
}
