package org.micme.cli.receipt;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * What a receipt states, and what its signature covers. Immutable and thread safe. It holds no fact: the
 * digests are salted, so that few possible facts can't be tried one by one by whoever has not got the salt.
 *
 * @param about which decision of which institution; never null
 * @param basis by which rule and policy; never null
 * @param digests of what was asked, and under what; never null
 * @param outcome the outcome's name; not blank
 * @param reasons in their order; never null
 */
public record Statement(About about, Basis basis, Digests digests, String outcome, Seq<Ground> reasons) {

    /** Checks that nothing is null. */
    public Statement {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(digests, "digests");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reasons, "reasons");
    }

    /**
     * Which decision this is.
     *
     * @param institution whose
     * @param decision the decision's id in the institution
     * @param subjectKind what was decided about, such as {@code claim}
     * @param subjectKey its key
     * @param decidedAt when
     */
    public record About(
            String institution, String decision, String subjectKind, String subjectKey, Instant decidedAt) {}

    /**
     * By which rule and policy it was decided.
     *
     * @param rule the rule's id
     * @param edition the rule's edition
     * @param policy the policy's name
     * @param policyVersion the policy's version
     * @param contributors the plug-ins that added to it
     */
    public record Basis(String rule, String edition, String policy, String policyVersion, Seq<String> contributors) {}

    /**
     * SHA-256 in lower-case hexadecimal digits, over the salt of the evidence and the text behind it.
     *
     * @param request of the request with its facts
     * @param policy of the whole policy
     */
    public record Digests(String request, String policy) {}

    /**
     * One reason.
     *
     * @param code never null
     * @param subject whom or what it is about; none where it is about the whole
     */
    public record Ground(String code, Option<String> subject) {

        @Override
        public String toString() {
            return code + subject.map(named -> " " + named).getOrElse("");
        }
    }
}
