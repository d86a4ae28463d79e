package org.micme.rules.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import org.micme.domain.account.Role;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.NoDetails;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether somebody can add a child to a series (RSS-7, RSS-1). An administrator adds any child within the year. */
public final class ChildAdditionRule extends Rule<ChildAdditionFacts, ChildAdditionOutcome, NoDetails> {

    private static final ReasonKind NOT_COORDINATOR = ReasonKind.blocking("NOT_COORDINATOR")
            .movedBy(Owner.COORDINATOR)
            .from("ACC-11")
            .says("only a coordinator or an administrator adds children")
            .curedBy("have a coordinator of the series add it", "actorRoles");
    private static final ReasonKind OUTSIDE_APPROVED_YEAR = ReasonKind.blocking("OUTSIDE_APPROVED_YEAR")
            .movedBy(Owner.COORDINATOR)
            .from("RSS-1")
            .says("the series is approved from {0} through {1}")
            .curedBy("choose a date within the approved year, or renew the series", "activity", "series.year");
    private static final ReasonKind DURATION_DIFFERS = ReasonKind.blocking("DURATION_DIFFERS")
            .movedBy(Owner.COORDINATOR)
            .from("RSS-7")
            .says("the series is approved for children of {0} minutes")
            .curedBy(
                    "give it the approved duration, or send the office a ticket",
                    "activity.end",
                    "series.approvedMinutes");
    private static final ReasonKind EVALUATION_REQUIRED = ReasonKind.blocking("EVALUATION_REQUIRED")
            .movedBy(Owner.COORDINATOR)
            .from("RSS-7")
            .says("the child needs an evaluation, which the office sets up")
            .curedBy("send the office a ticket", "evaluationRequired", "series.evaluationRequired");

    /** The rule. */
    public static final ChildAdditionRule RULE = new ChildAdditionRule();

    private ChildAdditionRule() {
        super(RuleCard.<ChildAdditionOutcome>of("child-addition", "A child can be added to its series")
                .cites(Citation.of("RSS-7", "RSS-1", "ACC-11").from("RSS-MANUAL, Create a New RSS Child Activity"))
                .outcomes(ChildAdditionOutcome.class)
                .reasons(NOT_COORDINATOR, OUTSIDE_APPROVED_YEAR, DURATION_DIFFERS, EVALUATION_REQUIRED));
    }

    @Override
    public Shape<ChildAdditionFacts> facts() {
        return ChildAdditionShape.FACTS;
    }

    @Override
    public Shape<NoDetails> details() {
        return NoDetails.SHAPE;
    }

    @Override
    protected Decision<ChildAdditionOutcome, NoDetails> assess(ChildAdditionFacts given, Policy policy) {
        boolean administrator = given.actorRoles().contains(Role.ADMINISTRATOR);
        Reasons reasons = new Reasons();
        reasons.addWhere(!administrator && !given.actorRoles().contains(Role.COORDINATOR), NOT_COORDINATOR);
        addYear(given, policy, reasons);
        boolean refused = !reasons.isEmpty();
        if (!administrator) {
            int minutes = given.series().approvedMinutes();
            if (!given.activity().duration().equals(Duration.ofMinutes(minutes))) {
                reasons.add(DURATION_DIFFERS, null, minutes, null);
            }
            boolean evaluation = given.evaluationRequired() || given.series().evaluationRequired();
            reasons.addWhere(evaluation, EVALUATION_REQUIRED);
        }
        return decided(policy, outcome(refused, reasons), reasons, NoDetails.NONE, null);
    }

    private static ChildAdditionOutcome outcome(boolean refused, Reasons reasons) {
        if (refused) {
            return ChildAdditionOutcome.REFUSED;
        }
        return reasons.isEmpty() ? ChildAdditionOutcome.ALLOWED : ChildAdditionOutcome.TICKET_REQUIRED;
    }

    private static void addYear(ChildAdditionFacts given, Policy policy, Reasons reasons) {
        MonthDay yearStart = policy.series().yearStart();
        LocalDate first = yearStart.atYear(given.series().year());
        LocalDate last = yearStart.atYear(given.series().year() + 1).minusDays(1);
        LocalDate starts = given.activity().firstDate(given.zone());
        LocalDate ends = given.activity().lastDate(given.zone());
        if (starts.isBefore(first) || ends.isAfter(last)) {
            reasons.add(OUTSIDE_APPROVED_YEAR, null, first, last);
        }
    }

    @Override
    protected ChildAdditionOutcome withheld(ChildAdditionOutcome outcome) {
        return ChildAdditionOutcome.REFUSED;
    }
}
