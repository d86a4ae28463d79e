package org.micme.app.decision;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.micme.cli.replay.Rerun;
import org.micme.rules.policy.Policy;

/** Policies as texts, each written once: few policies stand under many decisions. Thread safe. */
final class KeptPolicies {

    private static final Map<Policy, String> TEXTS = Collections.synchronizedMap(new WeakHashMap<>());

    private KeptPolicies() {}

    static String text(Policy policy) {
        return TEXTS.computeIfAbsent(policy, Rerun::kept);
    }
}
