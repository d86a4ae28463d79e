package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.Ledger;
import org.micme.spi.decision.DecisionLog;

/** What is asked of {@link Ledger}: it seals everything once, and finds whatever was done behind its back. */
public abstract class LedgerContract extends PortContract<AuditTrail> {

    private static final int RUNNERS = 8;

    /** For an adapter's test. */
    protected LedgerContract() {
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

    private static String[] events(int many) {
        return IntStream.range(0, many).mapToObj(i -> "e" + i).toArray(String[]::new);
    }

    private void decide(String id) {
        unit(DecisionLog.class, log -> log.append(DecisionLogContract.decision(id, Any.INSTANT)));
    }

    private void mustBeWhole(long seals, long entries) {
        ChainReport report = verified();
        assertThat(report.seals()).isEqualTo(seals);
        assertThat(report).isEqualTo(new ChainReport(report.newest(), entries, List.of(), 0, List.of()));
    }

    @Test
    void whereNothingIsAppendedNothingIsSealed() {
        assertThat(ledger().seal(INSTITUTION)).isZero();
        assertThat(verified()).isEqualTo(new ChainReport(Optional.empty(), 0, List.of(), 0, List.of()));
    }

    @Test
    void entriesAndDecisionsAreSealedOnce() {
        append(INSTITUTION, "a", "b");
        decide("d");

        assertThat(ledger().seal(INSTITUTION)).isEqualTo(3);
        assertThat(ledger().seal(INSTITUTION)).isZero();
        mustBeWhole(1, 3);
    }

    @Test
    void whatComesLaterIsSealedByTheNextSeal() {
        append(INSTITUTION, "a", "b");
        decide("d");
        ledger().seal(INSTITUTION);
        append(INSTITUTION, "c");
        assertThat(ledger().seal(INSTITUTION)).isEqualTo(1);

        mustBeWhole(2, 4);
    }

    @Test
    void whatIsNotSealedYetIsNamedInTheOrderOfAppending() {
        append(INSTITUTION, "a");
        ledger().seal(INSTITUTION);
        append(INSTITUTION, "b");
        decide("d");

        ChainReport report = verified();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.sealed()).isEqualTo(1);
        assertThat(report.unsealedCount()).isEqualTo(2);
        assertThat(report.unsealed()).hasSize(2);
        assertThat(report.unsealed().get(0)).matches("audit \\d+");
        assertThat(report.unsealed().get(1)).matches("decision \\d+");
    }

    @Test
    void ofManyThatAreNotSealedTheFirstAreNamedAndAllAreCounted() {
        append(INSTITUTION, events(101));

        assertThat(verified().unsealedCount()).isEqualTo(101);
        assertThat(verified().unsealed()).hasSize(ChainReport.MOST_NAMED);
    }

    @Test
    void eachInstitutionHasItsOwnChain() {
        append(INSTITUTION, "a");
        append(OTHER, "a", "b");

        assertThat(ledger().seal(OTHER)).isEqualTo(2);
        assertThat(verified().sealed()).isZero();
        assertThat(verified().unsealedCount()).isEqualTo(1);
        assertThat(ledger().seal(INSTITUTION)).isEqualTo(1);
        assertThat(ledger().verify(OTHER).isWhole()).isTrue();
    }

    @Test
    void institutionsWhoseEntriesWaitAreNamedUntilTheyAreSealed() {
        assertThat(ledger().unsealed()).isEmpty();

        append(INSTITUTION, "a");
        append(OTHER, "a");
        assertThat(ledger().unsealed()).containsExactlyInAnyOrder(INSTITUTION, OTHER);
        ledger().seal(OTHER);
        decide("d");
        assertThat(ledger().unsealed()).containsExactly(INSTITUTION);
        ledger().seal(INSTITUTION);
        assertThat(ledger().unsealed()).isEmpty();
    }

    @Test
    void ofManyNodesThatSealAtOnceEachEntryIsSealedByOne() {
        append(INSTITUTION, "a", "b", "c");

        List<Integer> sealed = Race.run(RUNNERS, node -> ledger().seal(INSTITUTION));
        assertThat(sealed.stream().mapToInt(each -> each).sum()).isEqualTo(3);
        mustBeWhole(1, 3);
    }

    @Test
    void nothingIsLeftOutWhereEntriesComeWhileSealing() {
        List<Integer> sealed = Race.run(RUNNERS, runner -> {
            int mine = 0;
            for (int i = 0; i < 10; i++) {
                append(INSTITUTION, runner + " " + i);
                mine += runner % 2 == 0 ? ledger().seal(INSTITUTION) : 0;
            }
            return mine;
        });

        int last = ledger().seal(INSTITUTION);
        assertThat(sealed.stream().mapToInt(each -> each).sum() + last).isEqualTo(10 * RUNNERS);
        assertThat(verified().faults()).isEmpty();
        assertThat(verified().unsealedCount()).isZero();
        assertThat(verified().sealed()).isEqualTo(10 * RUNNERS);
    }

    @Test
    void verifyingWhileOthersAppendAndSealFindsNothingWrong() {
        List<List<String>> faults = Race.run(RUNNERS, runner -> {
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String name = runner + " " + i;
                switch (runner % 4) {
                    case 0 -> mine.addAll(verified().faults());
                    case 1 -> ledger().seal(INSTITUTION);
                    case 2 -> append(INSTITUTION, name);
                    default -> decide(name);
                }
            }
            return mine;
        });

        assertThat(faults).allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void ofALongBacklogOneSealCoversSoManyAndNoMore() {
        append(INSTITUTION, events(Ledger.MOST_SEALED + 1));

        assertThat(ledger().seal(INSTITUTION)).isEqualTo(Ledger.MOST_SEALED);
        assertThat(verified().unsealedCount()).isEqualTo(1);
        assertThat(ledger().seal(INSTITUTION)).isEqualTo(1);
        mustBeWhole(2, Ledger.MOST_SEALED + 1);
    }
}
