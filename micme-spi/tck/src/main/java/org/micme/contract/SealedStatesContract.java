package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.NotedSeal;
import org.micme.spi.audit.SealedState;
import org.micme.spi.audit.SealedState.Standing;
import org.micme.spi.decision.DecisionLog;

/** What is asked of {@link Ledger#stateOf}: whether one decision is as it was sealed. */
public abstract class SealedStatesContract extends PortContract<AuditTrail> {

    /** For an adapter's test. */
    protected SealedStatesContract() {
        super(AuditTrail.class, DecisionLog.class);
    }

    private Ledger ledger() {
        return store().ledger();
    }

    private void decide(String id) {
        unit(DecisionLog.class, log -> log.append(DecisionLogContract.decision(id, Any.INSTANT)));
    }

    private void appendAndSeal(String event) {
        unit(port -> port.append(AuditTrailContract.entry(event)));
        ledger().seal(INSTITUTION);
    }

    private Optional<Standing> standing(String decision) {
        return ledger().stateOf(INSTITUTION, decision).map(SealedState::standing);
    }

    @Test
    void aDecisionThatIsNotThereHasNoState() {
        decide("d");

        assertThat(ledger().stateOf(INSTITUTION, "D")).isEmpty();
        assertThat(ledger().stateOf(OTHER, "d")).isEmpty();
    }

    @Test
    void aDecisionIsUnsealedUntilItIsSealed() {
        appendAndSeal("a");
        decide("d");
        assertThat(ledger().stateOf(INSTITUTION, "d")).contains(new SealedState(Standing.UNSEALED, Optional.empty()));

        ledger().seal(INSTITUTION);
        assertThat(standing("d")).contains(Standing.UNALTERED);
    }

    @Test
    void aDecisionThatIsUnalteredTellsOfItsSealWhateverIsSealedLater() {
        appendAndSeal("a");
        decide("d");
        ledger().seal(INSTITUTION);
        Optional<NotedSeal> seal =
                ledger().stateOf(INSTITUTION, "d").orElseThrow().seal();
        appendAndSeal("b");

        assertThat(seal.map(NotedSeal::number)).contains(2L);
        assertThat(seal.orElseThrow().digest()).hasSize(NotedSeal.DIGITS);
        assertThat(ledger().stateOf(INSTITUTION, "d")).contains(new SealedState(Standing.UNALTERED, seal));
    }

    @Test
    void aDecisionThatIsAlteredIsSaidToBe() {
        decide("d");
        decide("e");
        ledger().seal(INSTITUTION);
        adapter().tampering(store()).alterDecision(INSTITUTION, "d");

        assertThat(standing("d")).contains(Standing.ALTERED);
        assertThat(standing("e")).contains(Standing.UNALTERED);
    }

    @Test
    void aDecisionThatCannotBeReadIsSaidToBeAltered() {
        decide("d");
        ledger().seal(INSTITUTION);
        adapter().tampering(store()).spoilDecision(INSTITUTION, "d");

        assertThat(standing("d")).contains(Standing.ALTERED);
    }

    @Test
    void anEntryOfAnotherSealThatIsAlteredIsNoneOfTheDecisions() {
        appendAndSeal("a");
        decide("d");
        ledger().seal(INSTITUTION);
        adapter().tampering(store()).alterEntry(INSTITUTION, 0);

        assertThat(standing("d")).contains(Standing.UNALTERED);
    }

    @Test
    void aDecisionWhoseSealWasTakenAwayIsSaidToBeAltered() {
        decide("d");
        appendAndSeal("a");
        appendAndSeal("b");
        adapter().tampering(store()).removeSeal(INSTITUTION, 0);

        assertThat(standing("d")).contains(Standing.ALTERED);
    }

    @Test
    void aSealThatWasNotedIsInTheChainWhateverIsSealedLater() {
        appendAndSeal("a");
        NotedSeal noted = ledger().verify(INSTITUTION).newest().orElseThrow();
        appendAndSeal("b");

        assertThat(noted.digest()).hasSize(NotedSeal.DIGITS);
        assertThat(ledger().verify(INSTITUTION, noted)).isEqualTo(ledger().verify(INSTITUTION));
        assertThat(ledger().verify(INSTITUTION, noted.shortened()).isWhole()).isTrue();
        assertThat(ledger().verify(OTHER, noted).isWhole()).isFalse();
    }
}
