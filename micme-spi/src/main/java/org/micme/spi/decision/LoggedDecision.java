package org.micme.spi.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * A decision as it was made: the request with its facts, the policy that it stood under, and the answer. Immutable and thread safe;
 * {@link #toString} holds none of the facts.
 *
 * @param id unique in the institution; not blank
 * @param subject what was decided about; never null
 * @param decidedAt when; never null
 * @param basis by which rule, under which policy; never null
 * @param exchange what was asked and answered; never null
 */
public record LoggedDecision(String id, Subject subject, Instant decidedAt, Basis basis, Exchange exchange) {

    /** Checks that nothing is null, and the id not blank. */
    public LoggedDecision {
        requireFilled(id);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(exchange, "exchange");
    }

    private static void requireFilled(String... texts) {
        for (String text : texts) {
            if (Objects.requireNonNull(text).isBlank()) {
                throw new IllegalArgumentException("a text of the decision is blank");
            }
        }
    }

    /**
     * What was decided about, such as {@code claim}.
     *
     * @return never null
     */
    public String subjectKind() {
        return subject.kind();
    }

    /**
     * Its key, without personal data.
     *
     * @return never null
     */
    public String subjectKey() {
        return subject.key();
    }

    /**
     * The rule's id, such as {@code credit-claim}.
     *
     * @return never null
     */
    public String rule() {
        return basis.rule();
    }

    /**
     * The rule's edition.
     *
     * @return never null
     */
    public String edition() {
        return basis.edition();
    }

    /**
     * The policy that held.
     *
     * @return never null
     */
    public HeldPolicy policy() {
        return basis.policy();
    }

    /**
     * The whole request in the form of decisions.md, as JSON.
     *
     * @return never null
     */
    public String request() {
        return exchange.request();
    }

    /**
     * The whole answer in the form of decisions.md, as JSON.
     *
     * @return never null
     */
    public String answer() {
        return exchange.answer();
    }

    @Override
    public String toString() {
        return "LoggedDecision[" + id + ", " + basis.rule() + " of " + subject.kind() + " " + subject.key() + "]";
    }

    /**
     * What was decided about.
     *
     * @param kind such as {@code claim}; not blank
     * @param key its key, without personal data; not blank
     */
    public record Subject(String kind, String key) {

        /** Checks that nothing is null or blank. */
        public Subject {
            requireFilled(kind, key);
        }
    }

    /**
     * By which rule something was decided, and under which policy.
     *
     * @param rule the rule's id, such as {@code credit-claim}; not blank
     * @param edition the rule's edition; not blank
     * @param policy the policy that held; never null
     */
    public record Basis(String rule, String edition, HeldPolicy policy) {

        /** Checks that nothing is null or blank. */
        public Basis {
            requireFilled(rule, edition);
            Objects.requireNonNull(policy, "policy");
        }
    }

    /**
     * What was asked and answered, in the form of decisions.md. {@link #toString} holds nothing of it.
     *
     * @param request the whole request as JSON; not blank
     * @param answer the whole answer as JSON; not blank
     */
    public record Exchange(String request, String answer) {

        /** Checks that nothing is null or blank. */
        public Exchange {
            requireFilled(request, answer);
        }

        @Override
        public String toString() {
            return "Exchange[redacted]";
        }
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
            requireFilled(name, version, content);
        }
    }
}
