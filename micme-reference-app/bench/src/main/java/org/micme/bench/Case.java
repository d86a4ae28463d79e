package org.micme.bench;

import org.micme.rules.policy.Policy;

/**
 * Something to decide.
 *
 * @param facts made beforehand
 * @param policy under which to decide
 * @param <F> the rule's facts
 */
record Case<F>(F facts, Policy policy) {}
