package org.micme.rules.horizon;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.Decision;
import org.micme.rules.Rule;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.claim.CreditClaimFacts;
import org.micme.rules.claim.CreditClaimRule;
import org.micme.rules.claim.LateClaimFacts;
import org.micme.rules.claim.LateClaimRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.series.ChildStatusRule;
import org.micme.rules.series.StatusWatchRule;
import org.micme.rules.series.ThreeByFiveRule;

/**
 * What will change by itself: all instants after the moment of asking at which decisions become others though no fact changes.
 * Asking again at any instant between two of them gives the answer of the earlier one.
 *
 * <p>Thread safe.
 */
public final class Horizon {

    private Horizon() {}

    /**
     * What will change in one rule's answer.
     *
     * @param rule never null
     * @param facts whose moment of asking is where the horizon begins; never null
     * @param policy never null
     * @param <F> the rule's facts
     * @param <O> the rule's outcomes
     * @param <D> the rule's details
     * @return in order of time; empty where nothing will; never null
     */
    public static <F, O extends Enum<O>, D> Seq<Change> of(Rule<F, O, D> rule, F facts, Policy policy) {
        Instant asOf = rule.facts().asOf(facts).getOrElse(Instant.MAX);
        Seq<Instant> candidates = rule.turningPoints(facts, policy)
                .filter(point -> point.isAfter(asOf))
                .distinct()
                .sorted();
        Decision<O, D> before = rule.decide(facts, policy);
        Seq<Change> changes = Array.empty();
        for (Instant candidate : candidates) {
            Decision<O, D> after = rule.decide(rule.at(facts, candidate), policy);
            if (!isSameAnswer(before, after)) {
                changes = changes.append(new Change(candidate, before, after));
            }
            before = after;
        }
        return changes;
    }

    /**
     * What will change about a child: 3 by 5, the status watch, the claim window.
     *
     * @param child never null
     * @param policy never null
     * @return in order of time, and at one instant in that order of rules; never null
     */
    public static Seq<Change> ofChild(ChildOutlook child, Policy policy) {
        ChildStatus status = ChildStatusRule.RULE.decide(child.status(), policy).outcome();
        return of(ThreeByFiveRule.RULE, child.readiness(), policy)
                .appendAll(of(StatusWatchRule.RULE, child.watch(status), policy))
                .appendAll(of(ClaimWindowRule.RULE, child.window(), policy))
                .sortBy(Change::at);
    }

    /**
     * What will change about a claim: whether it can be made, and whether a late one can be granted.
     *
     * @param claim never null
     * @param late the same claim, for whoever could grant a late one; never null
     * @param policy never null
     * @return in order of time, and at one instant in that order of rules; never null
     */
    public static Seq<Change> ofClaim(CreditClaimFacts claim, LateClaimFacts late, Policy policy) {
        return of(CreditClaimRule.RULE, claim, policy)
                .appendAll(of(LateClaimRule.RULE, late, policy))
                .sortBy(Change::at);
    }

    private static boolean isSameAnswer(Decision<?, ?> one, Decision<?, ?> other) {
        return one.outcome() == other.outcome()
                && one.reasons().equals(other.reasons())
                && one.details().equals(other.details());
    }
}
