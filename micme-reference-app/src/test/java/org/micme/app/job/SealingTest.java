package org.micme.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.app.job.Stores.MERCY;
import static org.micme.app.job.Stores.SAINT_ELSEWHERE;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.NotedSeal;
import org.micme.spi.audit.SealedState;
import org.micme.spi.store.Store;

/** What is committed is sealed soon after, by whichever node comes first, and nobody has to ask for it. */
class SealingTest {

    private static boolean isSealed(Store store, InstitutionId institution, long entries) {
        ChainReport report = store.ledger().verify(institution);
        assertThat(report.isWhole()).isTrue();
        return report.sealed() == entries && report.unsealedCount() == 0;
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void whatIsCommittedIsSealedWithoutBeingAskedFor(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Sealing sealing = new Sealing(store, InstantSource.system());
            sealing.start();
            Stores.append(store, MERCY, "Claimed");
            Stores.append(store, SAINT_ELSEWHERE, "Claimed");
            Stores.await(() -> isSealed(store, MERCY, 1) && isSealed(store, SAINT_ELSEWHERE, 1));

            Stores.append(store, MERCY, "Withdrawn");
            Stores.await(() -> isSealed(store, MERCY, 2));
            sealing.stop();
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void ofManyNodesEachEntryIsSealedByOne(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Sealing one = new Sealing(store, InstantSource.system());
            Sealing other = new Sealing(store, InstantSource.system());
            one.start();
            other.start();
            for (int i = 0; i < 100; i++) {
                Stores.append(store, MERCY, "Claimed");
            }

            Stores.await(() -> isSealed(store, MERCY, 100));
            one.stop();
            other.stop();
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void onceItIsStoppedNothingIsSealed(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Sealing sealing = new Sealing(store, InstantSource.system());
            sealing.start();
            sealing.stop();
            sealing.stop();
            Stores.append(store, MERCY, "Claimed");

            assertThat(store.ledger().unsealed()).containsExactly(MERCY);
        }
    }

    @Test
    void anInstitutionThatCannotBeSealedHoldsNoOtherBackAndIsLeftAloneForAWhile() {
        MemoryStore real = new MemoryStore();
        Set<InstitutionId> broken = new HashSet<>(Set.of(MERCY));
        int[] attempts = {0};
        Store store = with(real, institution -> {
            attempts[0] += institution.equals(MERCY) ? 1 : 0;
            if (broken.contains(institution)) {
                throw new IllegalStateException("a word about somebody");
            }
            return real.ledger().seal(institution);
        });
        Stores.StandingClock clock = new Stores.StandingClock();
        Sealing sealing = new Sealing(store, clock);
        Stores.append(real, MERCY, "Claimed");
        Stores.append(real, SAINT_ELSEWHERE, "Claimed");

        sealing.round();
        sealing.round();
        assertThat(isSealed(real, SAINT_ELSEWHERE, 1)).isTrue();
        assertThat(attempts[0]).isEqualTo(1);

        clock.passes(Duration.ofSeconds(1));
        sealing.round();
        assertThat(attempts[0]).isEqualTo(2);
        broken.clear();
        clock.passes(Duration.ofSeconds(2));
        sealing.round();
        assertThat(isSealed(real, MERCY, 1)).isTrue();
    }

    @Test
    void aLongBacklogOfOneInstitutionHoldsTheSealsOfNoOtherBack() {
        MemoryStore real = new MemoryStore();
        List<InstitutionId> sealed = new ArrayList<>();
        Store store = with(real, institution -> {
            sealed.add(institution);
            return real.ledger().seal(institution);
        });
        int backlog = 2 * Ledger.MOST_SEALED + 1;
        for (int i = 0; i < backlog; i++) {
            Stores.append(real, MERCY, "Claimed");
        }
        Stores.append(real, SAINT_ELSEWHERE, "Claimed");

        new Sealing(store, InstantSource.system()).round();

        assertThat(sealed.subList(0, 2)).containsExactlyInAnyOrder(MERCY, SAINT_ELSEWHERE);
        assertThat(sealed.subList(2, sealed.size())).containsExactly(MERCY, MERCY);
        assertThat(isSealed(real, MERCY, backlog)).isTrue();
        assertThat(isSealed(real, SAINT_ELSEWHERE, 1)).isTrue();
    }

    private interface Sealer {
        int seal(InstitutionId institution);
    }

    /** A store whose ledger seals as told. */
    private static Store with(Store real, Sealer sealer) {
        Ledger ledger = new Ledger() {
            @Override
            public int seal(InstitutionId institution) {
                return sealer.seal(institution);
            }

            @Override
            public Set<InstitutionId> unsealed() {
                return real.ledger().unsealed();
            }

            @Override
            public ChainReport verify(InstitutionId institution) {
                return real.ledger().verify(institution);
            }

            @Override
            public ChainReport verify(InstitutionId institution, NotedSeal noted) {
                return real.ledger().verify(institution, noted);
            }

            @Override
            public Optional<SealedState> stateOf(InstitutionId institution, String decision) {
                return real.ledger().stateOf(institution, decision);
            }
        };
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("ledger") ? ledger : method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
