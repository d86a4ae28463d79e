package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** What an H2 file holds once a unit has been acknowledged, whoever else changes things meanwhile. */
@Timeout(120)
class DurabilityTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final Act ACT = Act.of(PersonId.of("ann"), Instant.parse("2025-05-14T16:30:00Z"));
    private static final int MANY = 60;

    @TempDir
    Path folder;

    private static boolean note(UnitOfWork unit, String key) {
        unit.port(AuditTrail.class).append(new AuditEntry("child", key, "Moved", ACT, List.of()));
        return true;
    }

    private static long noted(Store store) {
        return store.<Long>reading(UMICH, unit -> {
            try (Stream<AuditEntry> entries = unit.port(AuditTrail.class).stream()) {
                return entries.count();
            }
        });
    }

    /** How many entries a copy of the file has, which is what a crash would leave. */
    private long leftOf(JdbcSettings settings) throws IOException {
        Path copy = folder.resolve("left");
        Files.copy(
                Path.of(Databases.file(settings) + ".mv.db"),
                folder.resolve("left.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        try (Store left = JdbcStore.open(JdbcSettings.inFile(copy, Databases.KEYS))) {
            return noted(left);
        }
    }

    @Test
    void whatWasAcknowledgedIsInTheFileAlsoWhereOldSpaceIsWrittenOver() throws IOException {
        JdbcSettings usual = Databases.migrated(Dialect.H2);
        JdbcSettings settings = usual.withUrl(usual.url() + ";RETENTION_TIME=100");
        try (Store store = JdbcStore.open(settings)) {
            for (int i = 1; i <= MANY; i++) {
                String key = String.valueOf(i);
                store.inUnit(UMICH, unit -> note(unit, key));
                assertThat(leftOf(settings)).isEqualTo(i);
            }
        }
    }

    @Test
    void whoeverChangesNothingYetWaitsForNobody() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Store store = JdbcStore.open(Databases.migrated(Dialect.H2))) {
            Future<Long> read = store.inUnit(UMICH, unit -> {
                note(unit, "1");
                Future<Long> reading = other.submit(() -> {
                    long found = noted(store) + store.<Long>inUnit(UMICH, idle -> 0L);
                    done.countDown();
                    return found;
                });
                await(done);
                return reading;
            });

            assertThat(read.get()).isZero();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void whoeverWaitsTooLongForATurnIsToldSoAndTheOthersAreKept() throws Exception {
        JdbcSettings settings = Databases.migrated(Dialect.H2).withPatience(Duration.ofMillis(300));
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch refused = new CountDownLatch(1);
        try (Store store = JdbcStore.open(settings)) {
            Future<?> late = store.inUnit(UMICH, unit -> {
                note(unit, "1");
                Future<?> waiting = other.submit(() -> {
                    assertThatThrownBy(() -> store.inUnit(UMICH, second -> note(second, "2")))
                            .isInstanceOf(StoreUnavailable.class)
                            .hasMessageContaining("because of others");
                    refused.countDown();
                });
                await(refused);
                return waiting;
            });
            late.get();

            assertThat(leftOf(settings)).isEqualTo(1);
        } finally {
            other.shutdownNow();
        }
    }

    /** H2 closes a file in which an interrupted thread writes. */
    @Test
    void whoeverIsInterruptedHarmsNobodyElse() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Store store = JdbcStore.open(Databases.migrated(Dialect.H2))) {
            Future<?> interrupted = threads.submit(() -> {
                for (int i = 0; i < MANY; i++) {
                    try {
                        store.inUnit(UMICH, unit -> {
                            note(unit, "interrupted");
                            Thread.currentThread().interrupt();
                            return true;
                        });
                    } catch (StoreUnavailable e) {
                        assertThat(e).hasMessageNotContaining("room");
                    } finally {
                        Thread.interrupted();
                    }
                }
            });
            Future<?> others = threads.submit(() -> {
                for (int i = 0; i < MANY; i++) {
                    store.inUnit(UMICH, unit -> note(unit, "other"));
                }
            });
            others.get();
            interrupted.get();

            assertThat(noted(store)).isBetween((long) MANY, 2L * MANY);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aProgramThatForgetsIsRefused() {
        assertThatThrownBy(() -> Durability.requireVersion("2.5.252")).hasMessageContaining("use H2 2.4.240");
        assertThatNoException().isThrownBy(() -> Durability.requireVersion("2.4.240"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
