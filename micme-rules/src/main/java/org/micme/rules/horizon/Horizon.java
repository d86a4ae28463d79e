package org.micme.rules.horizon;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.Decision;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
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

    private static final int MOST_FOLLOWED = 1_000;

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
        return of(RuleBook.plain(), rule, facts, policy);
    }

    /**
     * What will change in one rule's answer and in what plug-ins find beside it. A plug-in whose findings change again and again
     * is followed for its first thousand instants.
     *
     * @param book the rules and their plug-ins, never null
     * @param rule never null
     * @param facts whose moment of asking is where the horizon begins; never null
     * @param policy never null
     * @param <F> the rule's facts
     * @param <O> the rule's outcomes
     * @param <D> the rule's details
     * @return in order of time; empty where nothing will; never null
     */
    public static <F, O extends Enum<O>, D> Seq<Change> of(RuleBook book, Rule<F, O, D> rule, F facts, Policy policy) {
        Instant at = rule.facts().asOf(facts).getOrElse(Instant.MAX);
        NavigableSet<Instant> ahead =
                new TreeSet<>(rule.turningPoints(facts, policy).asJava());
        Decision<O, D> before = book.decide(rule, facts, policy);
        List<Change> changes = new ArrayList<>();
        int followed = 0;
        while (true) {
            Instant told = before.nextChangeAt().getOrNull();
            if (told != null && told.isAfter(at) && followed < MOST_FOLLOWED && ahead.add(told)) {
                followed++;
            }
            Instant next = ahead.higher(at);
            if (next == null) {
                return Array.ofAll(changes);
            }
            Decision<O, D> after = book.decide(rule, rule.at(facts, next), policy);
            if (!isSameAnswer(before, after)) {
                changes.add(new Change(next, before, after));
            }
            before = after;
            at = next;
        }
    }

    /**
     * What will change about a child: 3 by 5, the status watch, the claim window.
     *
     * @param child never null
     * @param policy never null
     * @return in order of time, and at one instant in that order of rules; never null
     */
    public static Seq<Change> ofChild(ChildOutlook child, Policy policy) {
        return ofChild(RuleBook.plain(), child, policy);
    }

    /**
     * What will change about a child: 3 by 5, the status watch, the claim window, and what plug-ins find beside them.
     *
     * @param book the rules and their plug-ins, never null
     * @param child never null
     * @param policy never null
     * @return in order of time, and at one instant in that order of rules; never null
     */
    public static Seq<Change> ofChild(RuleBook book, ChildOutlook child, Policy policy) {
        ChildStatus status =
                book.decide(ChildStatusRule.RULE, child.status(), policy).outcome();
        return of(book, ThreeByFiveRule.RULE, child.readiness(), policy)
                .appendAll(of(book, StatusWatchRule.RULE, child.watch(status), policy))
                .appendAll(of(book, ClaimWindowRule.RULE, child.window(), policy))
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
        return ofClaim(RuleBook.plain(), claim, late, policy);
    }

    /**
     * What will change about a claim: whether it can be made, whether a late one can be granted, and what plug-ins find beside.
     *
     * @param book the rules and their plug-ins, never null
     * @param claim never null
     * @param late the same claim, for whoever could grant a late one; never null
     * @param policy never null
     * @return in order of time, and at one instant in that order of rules; never null
     */
    public static Seq<Change> ofClaim(RuleBook book, CreditClaimFacts claim, LateClaimFacts late, Policy policy) {
        return of(book, CreditClaimRule.RULE, claim, policy)
                .appendAll(of(book, LateClaimRule.RULE, late, policy))
                .sortBy(Change::at);
    }

    private static boolean isSameAnswer(Decision<?, ?> one, Decision<?, ?> other) {
        return one.outcome() == other.outcome()
                && one.reasons().equals(other.reasons())
                && one.details().equals(other.details());
    }
}
