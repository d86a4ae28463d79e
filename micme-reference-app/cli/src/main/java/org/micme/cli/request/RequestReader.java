package org.micme.cli.request;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.micme.rules.Rule;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.Values;
import org.micme.rules.schema.Violation;

/**
 * Reads requests (decisions.md): JSON once, in the order in which it comes; facts that come before what they need are read once
 * more. For one thread; used again for the next request.
 */
public final class RequestReader {

    private final RequestFields fields = new RequestFields();
    private final JsonTokens laterTokens = new JsonTokens();
    private final Reading inFactsLater = new Reading(laterTokens, "facts");
    private final Policies policies = new Policies();

    @Nullable
    private Policy imposed;

    /** A reader. */
    public RequestReader() {}

    /**
     * Reads a request that names its rule.
     *
     * @param bytes UTF-8, never null
     * @param offset where the request begins
     * @param length how many bytes it has
     * @return the request, or why it can't be answered
     */
    public Either<RequestError, Request<?>> read(byte[] bytes, int offset, int length) {
        return read(bytes, offset, length, null);
    }

    /**
     * Reads a request whose rule is named elsewhere, and in which {@code rule} is an unknown field.
     *
     * @param bytes UTF-8, never null
     * @param offset where the request begins
     * @param length how many bytes it has
     * @param ruleId the rule's id, never null
     * @return the request, or why it can't be answered
     */
    public Either<RequestError, Request<?>> readFor(byte[] bytes, int offset, int length, String ruleId) {
        return read(bytes, offset, length, ruleId);
    }

    /**
     * The error of a line that is longer than a line may be.
     *
     * @return MALFORMED_JSON
     */
    public static RequestError tooLong() {
        return RequestError.malformed("the line is longer than " + Json.LONGEST_LINE + " bytes");
    }

    /**
     * The error of a request by itself that is longer than a request may be.
     *
     * @return MALFORMED_JSON
     */
    public static RequestError requestTooLong() {
        return RequestError.malformed("the request is longer than " + Json.LONGEST_LINE + " bytes");
    }

    /**
     * Reads a request that is asked again, under a policy that is known already: whatever policy it names or carries itself is
     * passed over.
     *
     * @param bytes UTF-8, never null
     * @param policy never null
     * @return the request under that policy, or why it can't be answered
     */
    public Either<RequestError, Request<?>> readUnder(byte[] bytes, Policy policy) {
        imposed = policy;
        try {
            return read(bytes, 0, bytes.length, null);
        } finally {
            imposed = null;
        }
    }

    private Either<RequestError, Request<?>> read(byte[] bytes, int offset, int length, @Nullable String ruleId) {
        if (length > Json.LONGEST_LINE) {
            return Either.left(ruleId == null ? tooLong() : requestTooLong());
        }
        if (!Utf8.isJson(bytes, offset, length)) {
            String subject = ruleId == null ? "the line" : "the request";
            return Either.left(RequestError.malformed(subject + " is no JSON object: it is not UTF-8"));
        }
        try {
            fields.read(bytes, offset, length, ruleId);
            return complete();
        } catch (MalformedJsonException e) {
            return Either.left(RequestError.malformed(ruleId == null ? e.ofLine() : e.ofRequest()));
        }
    }

    private Either<RequestError, Request<?>> complete() {
        Rule<?, ?, ?> rule = fields.rule;
        if (rule == null) {
            return Either.left(error(ErrorCode.UNKNOWN_RULE, "there is no such rule", Array.empty()));
        }
        Either<Seq<Violation>, Policy> policy = policy(rule);
        if (policy.isLeft()) {
            return Either.left(error(ErrorCode.UNKNOWN_POLICY, "there is no such policy", policy.getLeft()));
        }
        return complete(rule, policy.get());
    }

    private <F> Either<RequestError, Request<?>> complete(Rule<F, ?, ?> rule, Policy policy) {
        Reading reading = fields.inFacts;
        Object read = fields.factsRead;
        Slice later = fields.factsLater;
        if (later != null) {
            reading = inFactsLater;
            reading.restart("facts");
            later.begin(laterTokens);
            read = rule.facts().readWhole(reading, laterTokens.next(), fields.asOf);
        }
        addMissing(rule);
        // The rule's own shape made them.
        @SuppressWarnings("unchecked")
        F facts = (F) read;
        Seq<Violation> violations = violations(rule, facts, reading, policy);
        return violations.isEmpty() && facts != null
                ? Either.right(new Request<>(Option.of(fields.id), rule, policy, facts))
                : Either.left(error(ErrorCode.INVALID_FACTS, "the request is not as the rule needs it", violations));
    }

    private void addMissing(Rule<?, ?, ?> rule) {
        if (!fields.factsSeen) {
            fields.beside.faultAt("facts", "is needed");
        }
        if (rule.facts().needsAsOf() && !fields.asOfSeen) {
            fields.beside.faultAt("asOf", "is needed by this rule");
        }
    }

    /** Every fault: beside the facts, in them, and those that the policy makes one, also where there are others. */
    private <F> Seq<Violation> violations(Rule<F, ?, ?> rule, @Nullable F facts, Reading reading, Policy policy) {
        Seq<Violation> found = Array.empty();
        if (facts != null) {
            found = rule.violations(facts, policy);
        } else {
            Values partly = reading.lastRead();
            found = partly == null ? found : rule.violations(partly, policy);
        }
        if (found.isEmpty() && fields.beside.isClean() && reading.isClean()) {
            return found;
        }
        return fields.beside
                .violations()
                .appendAll(reading.violations())
                .appendAll(found.map(v -> new Violation("facts." + v.path(), v.message())));
    }

    private Either<Seq<Violation>, Policy> policy(Rule<?, ?, ?> rule) {
        Policy known = imposed;
        if (known != null) {
            return Policies.isFor(known, rule)
                    ? Either.right(known)
                    : Either.left(Array.of(new Violation("policy", "expected a policy for this rule")));
        }
        Slice carried = fields.policyObject;
        if (carried != null) {
            return policies.carried(carried, rule);
        }
        if (fields.policyOfWrongType) {
            return Either.left(Array.of(new Violation("policy", "expected a name or an object")));
        }
        String name = fields.policyName;
        return name == null || name.isBlank() ? Either.right(PolicyPacks.micme()) : Policies.named(name, rule);
    }

    private RequestError error(ErrorCode code, String message, Seq<Violation> violations) {
        return new RequestError(Option.of(fields.id), code, message, violations);
    }
}
