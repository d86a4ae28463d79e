package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.NotedSeal;
import org.micme.spi.audit.SealedState;
import org.micme.spi.decision.DecisionLog;

/** What is asked of {@link Ledger#verify}: it finds whatever was done behind its back. */
public abstract class TamperingContract extends PortContract<AuditTrail> {

    /** For an adapter's test. */
    protected TamperingContract() {
        super(AuditTrail.class, DecisionLog.class);
    }

    private Ledger ledger() {
        return store().ledger();
    }

    private ChainReport verified() {
        return ledger().verify(INSTITUTION);
    }

    private void append(InstitutionId institution, String... events) {
        unit(institution, port -> List.of(events).forEach(event -> port.append(AuditTrailContract.entry(event))));
    }

    private void decide(String id) {
        unit(DecisionLog.class, log -> log.append(DecisionLogContract.decision(id, Any.INSTANT)));
    }

    private Tampering tampering() {
        return adapter().tampering(store());
    }

    /** Two seals, over two entries and a decision, and over one entry. */
    private void sealTwice() {
        append(INSTITUTION, "a", "b");
        decide("d");
        ledger().seal(INSTITUTION);
        append(INSTITUTION, "c");
        ledger().seal(INSTITUTION);
        assertThat(verified().isWhole()).isTrue();
    }

    private void mustBeFound() {
        assertThat(verified().isWhole()).isFalse();
        assertThat(verified().faults()).isNotEmpty();
    }

    @Test
    void anEntryThatIsAlteredIsFound() {
        sealTwice();
        tampering().alterEntry(INSTITUTION, 1);

        mustBeFound();
    }

    @Test
    void anEntryThatIsTakenAwayIsFound() {
        sealTwice();
        tampering().removeEntry(INSTITUTION, 0);

        mustBeFound();
    }

    @Test
    void theLastEntryThatIsTakenAwayIsFound() {
        sealTwice();
        tampering().removeEntry(INSTITUTION, 2);

        mustBeFound();
    }

    @Test
    void anEntryThatIsSlippedInIsFound() {
        sealTwice();
        tampering().insertEntry(INSTITUTION);

        mustBeFound();
    }

    @Test
    void aDecisionThatIsAlteredIsFound() {
        sealTwice();
        tampering().alterDecision(INSTITUTION, "d");

        mustBeFound();
    }

    @Test
    void aDecisionThatCannotBeReadIsNamedAndHidesNothingElse() {
        append(INSTITUTION, "a");
        decide("d");
        List<String> names = verified().unsealed();
        ledger().seal(INSTITUTION);
        tampering().spoilDecision(INSTITUTION, "d");
        tampering().alterEntry(INSTITUTION, 0);

        assertThat(names)
                .hasSize(2)
                .allSatisfy(name -> assertThat(verified().faults()).anyMatch(fault -> fault.startsWith(name + " ")));
    }

    @Test
    void aDecisionThatCannotBeReadHoldsNoSealBack() {
        decide("d");
        tampering().spoilDecision(INSTITUTION, "d");
        append(INSTITUTION, "a", "b");
        decide("e");

        assertThat(ledger().seal(INSTITUTION)).isGreaterThanOrEqualTo(3);
        assertThat(ledger().stateOf(INSTITUTION, "e"))
                .map(SealedState::isUnaltered)
                .contains(true);
        append(INSTITUTION, "c");
        assertThat(ledger().seal(INSTITUTION)).isEqualTo(1);
    }

    @Test
    void aSealThatIsTakenAwayIsFound() {
        sealTwice();
        tampering().removeSeal(INSTITUTION, 0);

        mustBeFound();
    }

    @Test
    void theLastSealThatIsTakenAwayIsFound() {
        sealTwice();
        tampering().removeSeal(INSTITUTION, 1);

        mustBeFound();
    }

    @Test
    void aChainThatIsCutAtItsEndIsFoundByASealThatWasNoted() {
        sealTwice();
        NotedSeal noted = verified().newest().orElseThrow().shortened();
        tampering().cutEnd(INSTITUTION);
        append(INSTITUTION, "other");
        ledger().seal(INSTITUTION);

        assertThat(verified().isWhole()).isTrue();
        assertThat(ledger().verify(INSTITUTION, noted).faults()).anyMatch(fault -> fault.contains(noted.toString()));
    }
}
