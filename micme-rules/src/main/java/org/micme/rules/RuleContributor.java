package org.micme.rules;

import org.micme.rules.policy.Policy;

/**
 * A plug-in that adds findings to rules' decisions, and never removes one. It is passed to a {@link RuleBook}, or found by the
 * JDK's service loader.
 *
 * <p>Implementations are thread safe and, like rules, read no clock: the same facts give the same findings.
 */
public interface RuleContributor {

    /**
     * The name under which decisions name it.
     *
     * @return permanent, never null, never blank
     */
    String name();

    /**
     * Looks at facts that a rule has decided on.
     *
     * @param rule never null
     * @param facts what it decided on, never null
     * @param own what it decided by itself, never null
     * @param policy never null
     * @param <F> the rule's facts
     * @return what to add; {@link Contribution#NOTHING} where there is nothing; never null. Its codes are none of the rule's
     */
    <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy);
}
