package org.micme.spi.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * A decision as it was made: the request with its facts, the policy that it stood under, and the answer. Immutable and thread safe;
 * {@link #toString} holds none of the facts.
 *
 * @param id unique in the institution; not blank
 * @param subjectKind what was decided about, such as {@code claim}; not blank
 * @param subjectKey its key, without personal data; not blank
 * @param decidedAt when; never null
 * @param rule the rule's id, such as {@code credit-claim}; not blank
 * @param edition the rule's edition; not blank
 * @param policy the policy that held; never null
 * @param request the whole request in the form of decisions.md, as JSON; not blank
 * @param answer the whole answer in the form of decisions.md, as JSON; not blank
 */
public record LoggedDecision(
        String id,
        String subjectKind,
        String subjectKey,
        Instant decidedAt,
        String rule,
        String edition,
        HeldPolicy policy,
        String request,
        String answer) {

    /** Checks that nothing is null or blank. */
    public LoggedDecision {
        for (String text : new String[] {id, subjectKind, subjectKey, rule, edition, request, answer}) {
            if (Objects.requireNonNull(text).isBlank()) {
                throw new IllegalArgumentException("a text of the decision is blank");
            }
        }
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public String toString() {
        return "LoggedDecision[" + id + ", " + rule + " of " + subjectKind + " " + subjectKey + "]";
    }

    /**
     * The policy under which something was decided. It is kept whole, since a name can come to mean another.
     *
     * @param name not blank
     * @param version not blank
     * @param content the policy as JSON, in the form of a policy file; not blank
     */
    public record HeldPolicy(String name, String version, String content) {

        /** Checks that nothing is null or blank. */
        public HeldPolicy {
            for (String text : new String[] {name, version, content}) {
                if (Objects.requireNonNull(text).isBlank()) {
                    throw new IllegalArgumentException("a text of the policy is blank");
                }
            }
        }
    }
}
