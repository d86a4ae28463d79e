package org.micme.app.decision;

import io.vavr.collection.Array;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.micme.cli.receipt.Receipt;
import org.micme.cli.receipt.Statement;
import org.micme.cli.replay.Answer;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.SealedState;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;

/**
 * Writes receipts of decisions that were kept (policies.md, "Receipt"), and that nobody has altered since they were sealed. Thread safe where its store is.
 */
public final class Receipts {

    /** With the pause, two seconds: many times what making a seal takes. */
    private static final int MOST_PAUSES = 40;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Store store;
    private final PrivateKey key;
    private final Duration pause;

    /**
     * Writes receipts of a store's decisions.
     *
     * @param store never null
     * @param key an Ed25519 key, never null
     */
    public Receipts(Store store, PrivateKey key) {
        this(store, key, PAUSE);
    }

    /** With another pause between two looks at what another node seals. */
    Receipts(Store store, PrivateKey key, Duration pause) {
        this.store = store;
        this.key = key;
        this.pause = pause;
    }

    /**
     * The receipt of a decision. Where it is not sealed yet, it is sealed first; where another node is doing that, this waits for it for
     * some seconds at most.
     *
     * @param institution whose, never null
     * @param decision its id, never null
     * @return with all that it can be asked again with, personal data among it where the facts have any; or why there is none
     */
    public Either<String, Receipt> of(InstitutionId institution, String decision) {
        return kept(institution, decision)
                .toEither("there is no decision " + decision + " of " + institution)
                .flatMap(logged -> vouchedFor(institution, logged))
                .flatMap(logged -> Answer.read(logged.answer())
                        .mapLeft(fault -> "the answer that was kept can't be read: " + fault)
                        .map(answer -> signed(institution, logged, answer)));
    }

    private Option<LoggedDecision> kept(InstitutionId institution, String decision) {
        return store.reading(
                institution,
                unit -> Option.ofOptional(unit.port(DecisionLog.class).find(decision)));
    }

    /** The seal is looked at in a transaction of its own: what is signed was there before, and is there afterwards. */
    private Either<String, LoggedDecision> vouchedFor(InstitutionId institution, LoggedDecision logged) {
        String named = "the decision " + logged.id() + " of " + institution;
        Option<SealedState.Standing> standing = standing(institution, logged.id());
        if (standing.contains(SealedState.Standing.UNSEALED)) {
            return Either.left(named + " is not sealed yet, as another node is sealing: try again");
        }
        boolean unaltered = standing.contains(SealedState.Standing.UNALTERED)
                && kept(institution, logged.id()).contains(logged);
        return unaltered
                ? Either.right(logged)
                : Either.left(
                        named + " is not as it was sealed, and nobody can vouch for it: micme db verify tells more");
    }

    /** Sealed first where it isn't yet: what is signed is what nobody can alter unnoticed from now on. */
    private Option<SealedState.Standing> standing(InstitutionId institution, String decision) {
        Ledger ledger = store.ledger();
        Option<SealedState.Standing> standing = asked(institution, decision);
        int pauses = 0;
        while (standing.contains(SealedState.Standing.UNSEALED) && pauses < MOST_PAUSES) {
            // Nothing is sealed here while another node seals, and what that covers is not committed yet.
            if (ledger.seal(institution) == 0) {
                LockSupport.parkNanos(pause.toNanos());
                pauses++;
            }
            standing = asked(institution, decision);
        }
        return standing;
    }

    private Option<SealedState.Standing> asked(InstitutionId institution, String decision) {
        return Option.ofOptional(store.ledger().stateOf(institution, decision)).map(SealedState::standing);
    }

    private Receipt signed(InstitutionId institution, LoggedDecision logged, Answer answer) {
        Statement.About about = new Statement.About(
                institution.value(), logged.id(), logged.subjectKind(), logged.subjectKey(), logged.decidedAt());
        Statement.Basis basis = new Statement.Basis(
                logged.rule(),
                logged.edition(),
                logged.policy().name(),
                logged.policy().version(),
                Array.ofAll(answer.basis().contributors()));
        Receipt.Evidence evidence =
                Receipt.Evidence.of(logged.request(), logged.policy().content());
        Statement statement = new Statement(
                about,
                basis,
                evidence.digests(),
                answer.outcome(),
                Array.ofAll(answer.grounds()).map(ground -> new Statement.Ground(ground.code(), ground.subject())));
        return Receipt.sign(statement, Option.some(evidence), key);
    }
}
