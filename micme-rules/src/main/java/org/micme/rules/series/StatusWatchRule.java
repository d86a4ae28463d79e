package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < alerted.size(); i++) {
            Integer day = alerted.get(i);
            if (day != null && !days.contains(day)) {
                found.add(new Violation("alerted[" + i + "]", "expected a day of the policy's watch"));
            }
        }
        return Array.ofAll(found);
    }

    @Override
    protected Decision<StatusWatchOutcome, NextCheck> assess(StatusWatchFacts given, Policy policy) {
        AlertDays watch = new AlertDays(given, policy);
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
        AlertDays watch = new AlertDays(given, policy);
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
}
