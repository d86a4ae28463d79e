package org.micme.rules.claim;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Remedy;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether credit for an activity can be claimed now (CRE-1). */
public final class ClaimWindowRule extends Rule<ClaimWindowFacts, ClaimWindowOutcome, ClaimWindow> {

    private static final ReasonKind WINDOW_CLOSED = WindowReasons.windowClosed(
            Remedy.none("nobody can open it again: ask the coordinator whether the policy knows late claims"));

    /** The rule. */
    public static final ClaimWindowRule RULE = new ClaimWindowRule();

    private ClaimWindowRule() {
        super(RuleCard.<ClaimWindowOutcome>of("claim-window", "Credit is claimed while the claim window is open")
                .cites(Citation.of("CRE-1", "CRE-2").from("RSS-MANUAL, Step 4"))
                .outcomes(ClaimWindowOutcome.class)
                .reasons(WindowReasons.WINDOW_NOT_OPEN, WINDOW_CLOSED));
    }

    @Override
    public Shape<ClaimWindowFacts> facts() {
        return ClaimWindowShape.FACTS;
    }

    @Override
    public Shape<ClaimWindow> details() {
        return ClaimWindowShape.DETAILS;
    }

    @Override
    protected Decision<ClaimWindowOutcome, ClaimWindow> assess(ClaimWindowFacts given, Policy policy) {
        ClaimWindow window = window(given, policy);
        Instant asOf = given.asOf();
        Reasons reasons = new Reasons();
        ClaimWindowOutcome outcome = ClaimWindowOutcome.OPEN;
        if (window.opensAfter(asOf)) {
            outcome = ClaimWindowOutcome.NOT_YET_OPEN;
            WindowReasons.addNotOpen(reasons, window);
        } else if (window.hasClosed(asOf)) {
            outcome = ClaimWindowOutcome.CLOSED;
            WindowReasons.addClosed(reasons, WINDOW_CLOSED, window);
        }
        return decided(policy, outcome, reasons, window, window.nextChange(asOf));
    }

    private static ClaimWindow window(ClaimWindowFacts given, Policy policy) {
        return ClaimWindow.of(given.activity(), given.minutesBefore(), given.minutesAfter(), policy.claim());
    }

    @Override
    public Seq<Instant> turningPoints(ClaimWindowFacts given, Policy policy) {
        ClaimWindow window = window(given, policy);
        return Array.of(window.opensAt()).appendAll(window.closesAt().map(last -> last.plusMillis(1)));
    }

    @Override
    public ClaimWindowFacts at(ClaimWindowFacts given, Instant asOf) {
        return ClaimWindowFacts.builder()
                .asOf(asOf)
                .activity(given.activity())
                .minutesBefore(given.minutesBefore())
                .minutesAfter(given.minutesAfter())
                .channel(given.channel())
                .build();
    }

    @Override
    protected ClaimWindowOutcome withheld(ClaimWindowOutcome outcome) {
        return outcome == ClaimWindowOutcome.OPEN ? ClaimWindowOutcome.CLOSED : outcome;
    }
}
