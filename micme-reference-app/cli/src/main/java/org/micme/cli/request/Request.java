package org.micme.cli.request;

import io.vavr.control.Option;
import org.micme.rules.Decision;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.Policy;

/**
 * A request that can be answered: a rule, a policy, and facts that are right for both.
 *
 * <p>Immutable and thread safe.
 *
 * @param id the request's own, to be echoed; none where it has none
 * @param rule never null
 * @param policy never null
 * @param facts never null
 * @param <F> the rule's facts
 */
public record Request<F>(Option<String> id, Rule<F, ?, ?> rule, Policy policy, F facts) {

    /**
     * Decides it.
     *
     * @param book the rules and their plug-ins, never null
     * @return the decision
     */
    public Decision<?, ?> decide(RuleBook book) {
        return book.decide(rule, facts, policy);
    }

    /**
     * Whether the rule can be asked under a policy: the one for passwords alone is none for any other rule (decisions.md).
     *
     * @param other never null
     * @return true where it can
     */
    public boolean isFor(Policy other) {
        return Policies.isFor(other, rule);
    }

    /**
     * The same question under another policy.
     *
     * @param other never null
     * @return a copy
     */
    public Request<F> under(Policy other) {
        return new Request<>(id, rule, other, facts);
    }

    @Override
    public String toString() {
        return rule.id() + " " + policy.name();
    }
}
