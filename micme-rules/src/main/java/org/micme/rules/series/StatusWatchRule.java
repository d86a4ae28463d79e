package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.Values;
import org.micme.rules.schema.Violation;

/** Decides whether it is time to alert somebody about a child that is not approved, or to raise a ticket (RSS-14). */
public final class StatusWatchRule extends Rule<StatusWatchFacts, StatusWatchOutcome, NextCheck> {

    private static final NextCheck NO_CHECK = new NextCheck(Option.none());

    private static final ReasonKind ALERT_DUE = ReasonKind.blocking("ALERT_DUE")
            .movedBy(Owner.COORDINATOR)
            .from("RSS-14")
            .says("the child of {0} is not approved")
            .curedBy("alert the coordinators", "alerted");
    private static final ReasonKind TICKET_DUE = ReasonKind.blocking("TICKET_DUE")
            .movedBy(Owner.COORDINATOR)
            .from("RSS-14")
            .says("the child of {0} is still not approved")
            .curedBy("raise a support ticket", "alerted");

    /** The rule. */
    public static final StatusWatchRule RULE = new StatusWatchRule();

    private StatusWatchRule() {
        super(RuleCard.<StatusWatchOutcome>of("status-watch", "Nobody has to be alerted about the child's status")
                .cites(Citation.of("RSS-14").from("RSS-MANUAL, Step 2"))
                .outcomes(StatusWatchOutcome.class)
                .reasons(ALERT_DUE, TICKET_DUE));
    }

    @Override
    public Shape<StatusWatchFacts> facts() {
        return StatusWatchShape.FACTS;
    }

    @Override
    public Shape<NextCheck> details() {
        return StatusWatchShape.DETAILS;
    }

    @Override
    public Seq<Violation> violations(StatusWatchFacts given, Policy policy) {
        return unknownDays(given.alerted(), policy);
    }

    @Override
    public Seq<Violation> violations(Values read, Policy policy) {
        return unknownDays(StatusWatchShape.alerted(read), policy);
    }

    private static Seq<Violation> unknownDays(Seq<Integer> alerted, Policy policy) {
        Set<Integer> days = new HashSet<>(policy.watch().days().asJava());
        Seq<Violation> found = Array.empty();
        for (int i = 0; i < alerted.size(); i++) {
            if (!days.contains(alerted.get(i))) {
                found = found.append(new Violation("alerted[" + i + "]", "expected a day of the policy's watch"));
            }
        }
        return found;
    }

    @Override
    protected Decision<StatusWatchOutcome, NextCheck> assess(StatusWatchFacts given, Policy policy) {
        Watch watch = new Watch(given, policy);
        Reasons reasons = new Reasons();
        StatusWatchOutcome outcome = watch.outcome(given.asOf());
        if (outcome != StatusWatchOutcome.NONE) {
            reasons.add(outcome == StatusWatchOutcome.CHECK ? ALERT_DUE : TICKET_DUE, null, watch.startDate, null);
        }
        LocalDate next = watch.nextCheck(given.asOf());
        NextCheck details = next == null ? NO_CHECK : new NextCheck(Option.some(next));
        return decided(policy, outcome, reasons, details, watch.nextChange(given.asOf()));
    }

    @Override
    public Seq<Instant> turningPoints(StatusWatchFacts given, Policy policy) {
        Watch watch = new Watch(given, policy);
        return policy.watch().days().map(watch::beginOf).append(given.activity().start());
    }

    @Override
    public StatusWatchFacts at(StatusWatchFacts given, Instant asOf) {
        return StatusWatchFacts.builder()
                .asOf(asOf)
                .zone(given.zone())
                .activity(given.activity())
                .status(given.status())
                .alerted(given.alerted())
                .build();
    }

    @Override
    protected StatusWatchOutcome withheld(StatusWatchOutcome outcome) {
        return outcome == StatusWatchOutcome.NONE ? StatusWatchOutcome.CHECK : outcome;
    }

    /** The days on which one child is looked at. */
    private static final class Watch {

        private final StatusWatchFacts given;
        private final Seq<Integer> days;
        private final Set<Integer> alerted;
        private final LocalDate startDate;
        private final Instant start;

        Watch(StatusWatchFacts given, Policy policy) {
            this.given = given;
            this.days = policy.watch().days();
            this.alerted =
                    given.alerted().isEmpty() ? Set.of() : given.alerted().toJavaSet();
            this.start = given.activity().start();
            this.startDate = given.activity().firstDate(given.zone());
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
            for (int i = reached(asOf) + 1; i < days.size(); i++) {
                if (!alerted.contains(days.get(i))) {
                    return startDate.minusDays(days.get(i));
                }
            }
            return null;
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
            return outcome(asOf) != outcome(later)
                    || !Option.of(nextCheck(asOf)).equals(Option.of(nextCheck(later)));
        }
    }
}
