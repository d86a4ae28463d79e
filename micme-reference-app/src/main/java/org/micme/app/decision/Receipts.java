package org.micme.app.decision;

import io.vavr.collection.Array;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.PrivateKey;
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

    private final Store store;
    private final PrivateKey key;

    /**
     * Writes receipts of a store's decisions.
     *
     * @param store never null
     * @param key an Ed25519 key, never null
     */
    public Receipts(Store store, PrivateKey key) {
        this.store = store;
        this.key = key;
    }

    /**
     * The receipt of a decision.
     *
     * @param institution whose, never null
     * @param decision its id, never null
     * @return with all that it can be asked again with, personal data among it where the facts have any; or why there is none
     */
    public Either<String, Receipt> of(InstitutionId institution, String decision) {
        if (standing(institution, decision).contains(SealedState.Standing.ALTERED)) {
            return Either.left("the decision " + decision + " of " + institution
                    + " is not as it was sealed, and nobody can vouch for it: micme db verify tells more");
        }
        return store.reading(
                        institution,
                        unit -> Option.ofOptional(unit.port(DecisionLog.class).find(decision)))
                .toEither("there is no decision " + decision + " of " + institution)
                .flatMap(logged -> Answer.read(logged.answer())
                        .mapLeft(fault -> "the answer that was kept can't be read: " + fault)
                        .map(answer -> signed(institution, logged, answer)));
    }

    /** Sealed first where it isn't yet: what is signed is what nobody can alter unnoticed from now on. */
    private Option<SealedState.Standing> standing(InstitutionId institution, String decision) {
        Ledger ledger = store.ledger();
        Option<SealedState> state = Option.ofOptional(ledger.stateOf(institution, decision));
        while (state.exists(found -> found.standing() == SealedState.Standing.UNSEALED)
                && ledger.seal(institution) > 0) {
            state = Option.ofOptional(ledger.stateOf(institution, decision));
        }
        return state.map(SealedState::standing);
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
