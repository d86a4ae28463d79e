package org.micme.cli.replay;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.cli.request.JsonTree;
import org.micme.cli.request.Request;
import org.micme.cli.request.RequestError;
import org.micme.cli.request.RequestReader;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.PolicyReader;
import org.micme.rules.schema.Violation;

/** Asks a request that was kept once more, by the rules and plug-ins of now. For one thread. */
public final class Rerun {

    // A policy that was kept states every key: its base gives it nothing, and may have gone since.
    private static final PolicyReader POLICIES =
            new PolicyReader(name -> PolicyPacks.named(name).orElse(() -> Option.some(PolicyPacks.micme())));

    private final RuleBook book;
    private final RequestReader reader = new RequestReader();

    /**
     * Asks by some rules and plug-ins.
     *
     * @param book never null
     */
    public Rerun(RuleBook book) {
        this.book = book;
    }

    /**
     * A policy as it is kept beside a decision: whole, so that it can be read when no policy of that name is shipped any more.
     *
     * @param policy never null
     * @return JSON, which {@link #policy} reads
     */
    public static String kept(Policy policy) {
        byte[] json = Json.bytes(generator -> JsonTree.write(POLICIES.tree(policy), new JsonSink(generator)));
        return new String(json, StandardCharsets.UTF_8);
    }

    /**
     * Reads a policy that was kept.
     *
     * @param kept as {@link #kept} wrote it; never null
     * @return the policy, or what is wrong with it
     */
    public static Either<String, Policy> policy(String kept) {
        return JsonTree.parse(kept.getBytes(StandardCharsets.UTF_8))
                .flatMap(tree -> POLICIES.readFile(tree).mapLeft(Rerun::told))
                .mapLeft(fault -> "the policy that was kept can't be read: " + fault);
    }

    /**
     * Asks again.
     *
     * @param request as it was kept; never null
     * @param policy never null
     * @return today's answer, or why there is none
     */
    public Either<String, Answer> under(String request, Policy policy) {
        Either<RequestError, Request<?>> read = reader.readUnder(request.getBytes(StandardCharsets.UTF_8), policy);
        return read.map(asked -> Answer.of(asked.decide(book)))
                .mapLeft(error -> "the request can't be answered under " + policy.name() + " " + policy.version() + ": "
                        + error.message()
                        + (error.violations().isEmpty() ? "" : ": " + told(error.violations())));
    }

    private static String told(Seq<Violation> violations) {
        return violations.map(v -> v.path() + " " + v.message()).mkString("; ");
    }
}
