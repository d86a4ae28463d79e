package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.micme.rules.policy.Policy;

/**
 * Decides with rules and plug-ins together: a rule's own findings first, then those of each {@link RuleContributor} in the order
 * in which they stand. A plug-in's reason that blocks withholds what the rule would have granted; no plug-in takes a finding
 * away or hides one.
 *
 * <p>Immutable and thread safe: its plug-ins are settled when it is made.
 */
public final class RuleBook {

    private final Seq<RuleContributor> contributors;

    private RuleBook(Seq<RuleContributor> contributors) {
        this.contributors = contributors;
        Map<String, RuleContributor> byName = new HashMap<>();
        for (RuleContributor contributor : contributors) {
            RuleContributor other = byName.put(contributor.name(), contributor);
            if (other != null) {
                throw new IllegalArgumentException("two rule contributors are called " + contributor.name() + ": "
                        + other.getClass().getName() + " and "
                        + contributor.getClass().getName());
            }
        }
    }

    /**
     * The rules by themselves.
     *
     * @return without plug-ins
     */
    public static RuleBook plain() {
        return new RuleBook(Array.empty());
    }

    /**
     * The rules with these plug-ins, and no others.
     *
     * @param contributors in the order in which they are asked; never null
     * @return the book
     * @throws IllegalArgumentException where two have the same name; it names both classes
     */
    public static RuleBook with(RuleContributor... contributors) {
        return new RuleBook(Array.of(contributors));
    }

    /**
     * These plug-ins first, and behind them those that the service loader finds, sorted by name.
     *
     * @param loader where to look, never null
     * @param first in the order in which they are asked; never null
     * @return the book
     * @throws IllegalArgumentException where two have the same name; it names both classes
     */
    public static RuleBook discovered(ClassLoader loader, RuleContributor... first) {
        Seq<RuleContributor> found =
                Array.ofAll(ServiceLoader.load(RuleContributor.class, loader)).sortBy(RuleContributor::name);
        return new RuleBook(Array.of(first).appendAll(found));
    }

    /**
     * The plug-ins.
     *
     * @return in the order in which they are asked; never null
     */
    public Seq<RuleContributor> contributors() {
        return contributors;
    }

    /**
     * Decides.
     *
     * @param rule never null
     * @param facts never null
     * @param policy never null
     * @param <F> the rule's facts
     * @param <O> the rule's outcomes
     * @param <D> the rule's details
     * @return the rule's decision, joined by what the plug-ins found
     * @throws InvalidFactsException where the facts don't go with the policy
     * @throws IllegalStateException where a plug-in uses a code of the rule's own; it names both
     */
    public <F, O extends Enum<O>, D> Decision<O, D> decide(Rule<F, O, D> rule, F facts, Policy policy) {
        Decision<O, D> own = rule.decide(facts, policy);
        return contributors.isEmpty() ? own : joined(rule, facts, policy, own);
    }

    private <F, O extends Enum<O>, D> Decision<O, D> joined(
            Rule<F, O, D> rule, F facts, Policy policy, Decision<O, D> own) {
        Seq<Reason> added = Array.empty();
        Seq<String> names = Array.empty();
        Instant next = own.nextChangeOrNull();
        for (RuleContributor contributor : contributors) {
            Contribution contribution = contributor.contribute(rule, facts, own, policy);
            refuseOwnCodes(rule, contributor, contribution);
            next = earlier(next, contribution.changesAt().getOrNull());
            added = added.appendAll(contribution.reasons());
            names = contribution.reasons().isEmpty() ? names : names.append(contributor.name());
        }
        Decision.Findings findings = new Decision.Findings(added, names, next);
        if (!added.exists(Reason::isBlocking)) {
            return own.joinedBy(own.outcome(), own.details(), findings);
        }
        O outcome = rule.withheld(own.outcome());
        D details = outcome == own.outcome() ? own.details() : rule.withheldDetails(own.details());
        return own.joinedBy(outcome, details, findings);
    }

    private static void refuseOwnCodes(Rule<?, ?, ?> rule, RuleContributor contributor, Contribution contribution) {
        for (Reason reason : contribution.reasons()) {
            if (rule.reasonKinds().exists(kind -> kind.code().equals(reason.code()))) {
                throw new IllegalStateException("rule contributor " + contributor.name() + " adds " + reason.code()
                        + ", which is a code of " + rule.id() + " itself");
            }
        }
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
