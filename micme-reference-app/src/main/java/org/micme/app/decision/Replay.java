package org.micme.app.decision;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.micme.cli.replay.Answer;
import org.micme.cli.replay.Rerun;
import org.micme.domain.kernel.InstitutionId;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.Policy;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;

/**
 * Derives a stretch of history anew: every decision that was kept is asked again by today's rules, under the policy of then or under
 * another, and held against what was answered (policies.md, "As of"). Nothing is changed. For one thread.
 */
public final class Replay {

    private final Store store;
    private final Rerun rerun;
    private final Option<Policy> other;
    private final Map<String, Either<String, Policy>> policies = new HashMap<>();

    /**
     * A replay.
     *
     * @param store never null
     * @param book the rules and their plug-ins of now, never null
     * @param other in place of the policy of then; none for that of then
     */
    public Replay(Store store, RuleBook book, Option<Policy> other) {
        this.store = store;
        this.rerun = new Rerun(book);
        this.other = other;
    }

    /**
     * One decision asked again. {@link #toString} holds nothing that was asked.
     *
     * @param logged as it was kept; never null
     * @param differences a line for each thing that is answered otherwise now; empty where nothing is
     * @param fault why it could not be asked again; none where it could
     */
    public record Replayed(LoggedDecision logged, List<String> differences, Option<String> fault) {

        /** Copies the list. */
        public Replayed {
            differences = List.copyOf(differences);
        }

        /**
         * Whether it could be asked again, and the answer was the same.
         *
         * @return false where it was another, or there was none
         */
        public boolean isSame() {
            return differences.isEmpty() && fault.isEmpty();
        }
    }

    /**
     * Replays a stretch.
     *
     * @param institution whose, never null
     * @param fromInclusive never null
     * @param toExclusive never null
     * @param each is told of every decision once, by the instant of deciding; never null
     */
    public void between(
            InstitutionId institution, Instant fromInclusive, Instant toExclusive, Consumer<Replayed> each) {
        new History(store, institution).between(fromInclusive, toExclusive, logged -> each.accept(again(logged)));
    }

    private Replayed again(LoggedDecision logged) {
        Either<String, Answer> then = Answer.read(logged.answer());
        if (then.isLeft()) {
            return new Replayed(
                    logged, List.of(), Option.some("the answer that was kept can't be read: " + then.getLeft()));
        }
        return policy(logged)
                .flatMap(policy -> rerun.under(logged.request(), policy))
                .fold(
                        fault -> new Replayed(logged, List.of(), Option.some(fault)),
                        now -> new Replayed(logged, then.get().differencesTo(now), Option.none()));
    }

    private Either<String, Policy> policy(LoggedDecision logged) {
        return other.isDefined()
                ? Either.right(other.get())
                : policies.computeIfAbsent(logged.policy().content(), Rerun::policy);
    }
}
