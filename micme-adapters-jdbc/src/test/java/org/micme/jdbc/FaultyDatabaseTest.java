package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** What a store says while its database fails, and that it works once the database does. */
@Timeout(120)
class FaultyDatabaseTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final Act ACT = Act.of(PersonId.of("ann"), Instant.parse("2025-05-14T16:30:00Z"));
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static boolean note(Store store, String key) {
        return store.inUnit(UMICH, unit -> {
            unit.port(AuditTrail.class).append(new AuditEntry("child", key, "Moved", ACT, List.of()));
            return true;
        });
    }

    /** What was tried while there was no room may still come to light once. */
    private static void noteInTheEnd(Store store, String key) {
        boolean done = false;
        while (!done) {
            try {
                done = note(store, key);
            } catch (StoreUnavailable again) {
                assertThat(again.mayBeKept()).isFalse();
            }
        }
    }

    private static List<String> noted(Store store) {
        return store.reading(UMICH, unit -> {
            try (Stream<AuditEntry> entries = unit.port(AuditTrail.class).stream()) {
                return entries.map(AuditEntry::subjectKey).toList();
            }
        });
    }

    private static JdbcSettings settings(Dialect dialect) {
        return Databases.migrated(dialect).withPatience(PATIENCE);
    }

    @AfterEach
    void leaveRoomForOthers() {
        FullDisk.leaveRoom(Long.MAX_VALUE);
    }

    @Test
    void aUnitWhoseConnectionWasCutIsDoneAnew() {
        JdbcSettings settings = settings(Dialect.POSTGRESQL);
        try (Line line = new Line(settings);
                Store store = JdbcStore.open(line.through(settings))) {
            note(store, "1");
            line.cut();
            note(store, "2");

            assertThat(noted(store)).containsExactly("1", "2");
        }
    }

    @Test
    void aCommitThatGotNoAnswerMayBeKept() {
        JdbcSettings settings = settings(Dialect.POSTGRESQL);
        try (Line line = new Line(settings);
                Store store = JdbcStore.open(line.through(settings))) {
            line.loseAnswersToCommits(1);

            assertThatThrownBy(() -> note(store, "1"))
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            refused -> assertThat(refused.mayBeKept()).isTrue());
            assertThat(noted(store)).containsExactly("1");
        }
    }

    @Test
    void nobodyWaitsForEverForADatabaseThatHasGoneSilent() {
        JdbcSettings settings = settings(Dialect.POSTGRESQL);
        try (Line line = new Line(settings);
                Store store = JdbcStore.open(line.through(settings))) {
            note(store, "1");
            line.hold();

            assertThatThrownBy(() -> note(store, "2"))
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            refused -> assertThat(refused).hasMessageContaining("can't be reached"));
            line.letGo();
            line.cut();
            note(store, "3");
            assertThat(noted(store)).containsExactly("1", "3");
        }
    }

    @Test
    void aStoreGoesOnOnceTheDiskHasRoomAgain() {
        try (Store store = JdbcStore.open(FullDisk.under(settings(Dialect.H2)))) {
            note(store, "1");
            FullDisk.leaveRoom(0);

            assertThatThrownBy(() -> note(store, "2"))
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            refused -> assertThat(refused).hasMessageContaining("make room"));
            FullDisk.leaveRoom(Long.MAX_VALUE);
            noteInTheEnd(store, "3");
            assertThat(noted(store)).startsWith("1").endsWith("3");
        }
    }

    /** In H2 the second waits until the first has ended. */
    @ParameterizedTest
    @EnumSource
    void unitsThatStandInEachOthersWayAreDoneAnew(Dialect dialect) throws InterruptedException {
        try (Store store = JdbcStore.open(Databases.migrated(dialect))) {
            note(store, "1");
            CountDownLatch both = new CountDownLatch(dialect == Dialect.H2 ? 1 : 2);
            AtomicInteger kept = new AtomicInteger();
            List<Thread> threads = Stream.of(List.of("ann", "bo"), List.of("bo", "ann"))
                    .map(people -> new Thread(() -> {
                        kept.addAndGet(renewed(store, people, both) ? 1 : 0);
                    }))
                    .toList();
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(kept).hasValue(2);
        }
    }

    /** Whoever is told that another came first, reads again. */
    private static boolean renewed(Store store, List<String> people, CountDownLatch both) {
        try {
            return store.inUnit(UMICH, unit -> {
                renew(unit, people.get(0));
                await(both);
                return renew(unit, people.get(1));
            });
        } catch (StaleVersion stale) {
            return renewed(store, people, both);
        }
    }

    private static void await(CountDownLatch both) {
        try {
            both.countDown();
            both.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean renew(UnitOfWork unit, String person) {
        Memberships port = unit.port(Memberships.class);
        PersonId member = PersonId.of(person);
        Membership before = port.find(member).orElseGet(() -> Membership.of(member));
        MembershipPeriod year = MembershipPeriod.yearFrom(
                LocalDate.of(2025, 1, 1).plusYears(before.version().number()));
        port.save(before.renew(year, ACT).state(), before.version());
        return true;
    }
}
