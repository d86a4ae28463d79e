package org.micme.cli.replay;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.micme.cli.request.AnswerWriter;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonTree;
import org.micme.rules.Decision;
import org.micme.rules.Wording;

/**
 * What an answer says, beyond its texts: messages and remedies may be worded anew, and are no part of it. Immutable and thread safe.
 *
 * @param basis what it stood on
 * @param outcome the outcome's name
 * @param grounds its reasons, in their order
 * @param details as a tree of JSON
 * @param nextChangeAt as it is written; none where nothing changes by itself
 */
public record Answer(
        Basis basis,
        String outcome,
        List<Ground> grounds,
        Map<String, @Nullable Object> details,
        Option<String> nextChangeAt) {

    /** Checks that nothing is null. */
    public Answer {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(outcome, "outcome");
        grounds = List.copyOf(grounds);
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(nextChangeAt, "nextChangeAt");
    }

    /**
     * What an answer stood on.
     *
     * @param rule the rule's id
     * @param edition the rule's edition
     * @param policy the policy's name
     * @param policyVersion the policy's version
     * @param contributors the plug-ins that added to it
     */
    public record Basis(String rule, String edition, String policy, String policyVersion, List<String> contributors) {}

    /**
     * One reason without its texts.
     *
     * @param code never null
     * @param subject whom or what it is about; none where it is about the whole
     * @param severity never null
     * @param owner whose move it is
     * @param source the requirement
     */
    public record Ground(String code, Option<String> subject, String severity, String owner, String source) {

        @Override
        public String toString() {
            return code + subject.map(named -> " " + named).getOrElse("");
        }
    }

    /**
     * What a decision would be written as.
     *
     * @param decision never null
     * @return never null
     */
    public static Answer of(Decision<?, ?> decision) {
        byte[] json =
                Json.bytes(generator -> new AnswerWriter(generator, Wording.ENGLISH).answer(Option.none(), decision));
        return read(json).getOrElseThrow(fault -> new IllegalStateException("an answer can't be read: " + fault));
    }

    /**
     * Reads an answer in the form of decisions.md.
     *
     * @param json never null
     * @return the answer, or what is wrong with it
     */
    public static Either<String, Answer> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Either<String, Answer> read(byte[] json) {
        return JsonTree.parse(json).flatMap(tree -> {
            try {
                return Either.right(new AnswerFields(tree).answer());
            } catch (IllegalArgumentException e) {
                return Either.left(String.valueOf(e.getMessage()));
            }
        });
    }

    /**
     * Where another answer says something else; the policy's name and version are no difference by themselves.
     *
     * @param other never null
     * @return a line for each difference, first what this one says; empty where they agree
     */
    public List<String> differencesTo(Answer other) {
        List<String> found = new ArrayList<>();
        tell(found, "outcome", outcome, other.outcome);
        tell(found, "reasons", grounds, other.grounds);
        tell(found, "details", details, other.details);
        tell(found, "next change", nextChangeAt.getOrElse("never"), other.nextChangeAt.getOrElse("never"));
        tell(found, "rule contributors", basis.contributors(), other.basis.contributors());
        return found;
    }

    private static void tell(List<String> found, String what, Object one, Object other) {
        if (!one.equals(other)) {
            found.add(what + ": " + one + ", and now " + other);
        }
    }
}
