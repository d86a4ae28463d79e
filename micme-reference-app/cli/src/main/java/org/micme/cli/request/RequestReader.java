package org.micme.cli.request;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.cli.request.JsonTokens.Slice;
import org.micme.rules.Rule;
import org.micme.rules.catalogue.Catalogue;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Bounds;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.Tokens.Token;
import org.micme.rules.schema.Values;
import org.micme.rules.schema.Violation;

/**
 * Reads a request (decisions.md): JSON once, in the order in which it comes; facts that come before what they need are read once
 * more. For one thread; used again for the next request.
 */
public final class RequestReader {

    private final JsonTokens tokens = new JsonTokens();
    private final Reading beside = new Reading(tokens, "");
    private final JsonTokens factTokens = new JsonTokens();
    private final Reading inFacts = new Reading(tokens, "facts");
    private final Reading inFactsAgain = new Reading(factTokens, "facts");
    private final Policies policies = new Policies();

    private @Nullable String id;
    private @Nullable Rule<?, ?, ?> rule;
    private @Nullable Instant asOf;
    private boolean asOfSeen;
    private @Nullable String policyName;
    private @Nullable Slice policyObject;
    private boolean policyOfWrongType;
    private @Nullable Slice facts;
    private @Nullable Object factsRead;
    private boolean factsSeen;
    private boolean factsDone;

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

    private Either<RequestError, Request<?>> read(byte[] bytes, int offset, int length, @Nullable String ruleId) {
        forget();
        if (length > Json.LONGEST_LINE) {
            return Either.left(tooLong());
        }
        if (!Utf8.isJson(bytes, offset, length)) {
            return Either.left(RequestError.malformed("the line is no JSON object: it is not UTF-8"));
        }
        rule = ruleId == null ? null : Catalogue.named(ruleId).getOrNull();
        try {
            tokens.restart(bytes, offset, length, 0);
            readObject(ruleId != null);
            tokens.expectEnd();
            return complete();
        } catch (MalformedJsonException e) {
            return Either.left(RequestError.malformed(String.valueOf(e.getMessage())));
        }
    }

    /**
     * The error of a line that is longer than a line may be.
     *
     * @return MALFORMED_JSON
     */
    public static RequestError tooLong() {
        return RequestError.malformed("the line is longer than " + Json.LONGEST_LINE + " bytes");
    }

    private void forget() {
        id = null;
        rule = null;
        asOf = null;
        asOfSeen = false;
        policyName = null;
        policyObject = null;
        policyOfWrongType = false;
        facts = null;
        factsRead = null;
        factsSeen = false;
        factsDone = false;
        beside.restart("");
        inFacts.restart("facts");
        inFactsAgain.restart("facts");
    }

    private void readObject(boolean ruleKnown) {
        if (tokens.next() != Token.OBJECT) {
            throw new MalformedJsonException("the line is no JSON object");
        }
        Set<String> seen = new HashSet<>();
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            if (!seen.add(name)) {
                tokens.repeated(name);
            }
            Token first = tokens.next();
            switch (name) {
                case "rule" -> readRule(first, ruleKnown);
                case "id" -> readId(first);
                case "asOf" -> readAsOf(first);
                case "policy" -> readPolicy(first);
                case "facts" -> readFacts(first);
                default -> unknown(name);
            }
        }
    }

    private void unknown(String name) {
        beside.faultAt(name, "is unknown here");
        tokens.skip();
    }

    private void readRule(Token first, boolean ruleKnown) {
        if (ruleKnown) {
            unknown("rule");
        } else if (first == Token.TEXT) {
            rule = Catalogue.named(tokens.text()).getOrNull();
        } else {
            tokens.skip();
        }
    }

    private void readId(Token first) {
        if (first == Token.TEXT) {
            id = tokens.text();
            if (id.length() > Bounds.TEXT_CODE_POINTS && id.codePointCount(0, id.length()) > Bounds.TEXT_CODE_POINTS) {
                beside.faultAt("id", "expected at most " + Bounds.TEXT_CODE_POINTS + " code points");
            }
        } else if (first != Token.NULL) {
            beside.faultAt("id", "expected a text");
            tokens.skip();
        }
    }

    private void readAsOf(Token first) {
        if (first != Token.NULL) {
            asOfSeen = true;
            asOf = beside.readAt("asOf", Kinds.INSTANT, first);
        }
    }

    private void readPolicy(Token first) {
        if (first == Token.TEXT) {
            policyName = tokens.text();
        } else if (first == Token.OBJECT) {
            policyObject = tokens.slice();
        } else if (first != Token.NULL) {
            policyOfWrongType = true;
            tokens.skip();
        }
    }

    private void readFacts(Token first) {
        if (first == Token.NULL) {
            return;
        }
        factsSeen = true;
        Rule<?, ?, ?> known = rule;
        if (known != null && (asOf != null || !known.facts().needsAsOf())) {
            factsRead = known.facts().readWhole(inFacts, first, asOf);
            factsDone = true;
        } else {
            facts = tokens.slice();
        }
    }

    private Either<RequestError, Request<?>> complete() {
        Rule<?, ?, ?> known = rule;
        if (known == null) {
            return Either.left(error(ErrorCode.UNKNOWN_RULE, "there is no such rule", Array.empty()));
        }
        Either<Seq<Violation>, Policy> policy = policy(known);
        if (policy.isLeft()) {
            return Either.left(error(ErrorCode.UNKNOWN_POLICY, "there is no such policy", policy.getLeft()));
        }
        return complete(known, policy.get());
    }

    private <F> Either<RequestError, Request<?>> complete(Rule<F, ?, ?> known, Policy policy) {
        Slice later = facts;
        if (later != null) {
            later.begin(factTokens);
            factsRead = known.facts().readWhole(inFactsAgain, factTokens.next(), asOf);
        }
        if (!factsSeen) {
            beside.faultAt("facts", "is needed");
        }
        if (known.facts().needsAsOf() && !asOfSeen) {
            beside.faultAt("asOf", "is needed by this rule");
        }
        // The rule's own shape made them.
        @SuppressWarnings("unchecked")
        F given = (F) factsRead;
        Seq<Violation> violations = violations().appendAll(violationsOf(known, given, policy));
        return violations.isEmpty() && given != null
                ? Either.right(new Request<>(Option.of(id), known, policy, given))
                : Either.left(error(ErrorCode.INVALID_FACTS, "the request is not as the rule needs it", violations));
    }

    /** What the policy makes a fault of facts, also of those that are wrong by themselves. */
    private <F> Seq<Violation> violationsOf(Rule<F, ?, ?> known, @Nullable F given, Policy policy) {
        Values read = (factsDone ? inFacts : inFactsAgain).lastRead();
        if (given == null && read == null) {
            return Array.empty();
        }
        Seq<Violation> found = given == null && read != null
                ? known.violations(read, policy)
                : known.violations(Objects.requireNonNull(given), policy);
        return found.isEmpty() ? found : found.map(v -> new Violation("facts." + v.path(), v.message()));
    }

    private Seq<Violation> violations() {
        Reading read = factsDone ? inFacts : inFactsAgain;
        if (beside.isClean() && read.isClean()) {
            return Array.empty();
        }
        return beside.violations().appendAll(read.violations());
    }

    private Either<Seq<Violation>, Policy> policy(Rule<?, ?, ?> known) {
        Slice carried = policyObject;
        if (carried != null) {
            return policies.carried(carried, known);
        }
        if (policyOfWrongType) {
            return Either.left(Array.of(new Violation("policy", "expected a name or an object")));
        }
        String name = policyName;
        return name == null ? Either.right(PolicyPacks.micme()) : Policies.named(name, known);
    }

    private RequestError error(ErrorCode code, String message, Seq<Violation> violations) {
        return new RequestError(Option.of(id), code, message, violations);
    }
}
