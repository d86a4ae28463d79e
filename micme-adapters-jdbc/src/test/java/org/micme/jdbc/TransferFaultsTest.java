package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.Store;

/** Institutions move while databases fail, and while others work in them. */
@Timeout(120)
class TransferFaultsTest {

    private static final InstitutionId MERCY = InstitutionId.of("mercy");
    private static final String KEY = InstitutionTransfer.newKey();

    @Test
    void anExportWhoseLineIsCutEndsThereAndIsNotBegunAgain() {
        JdbcSettings settings = Databases.migrated(Dialect.POSTGRESQL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger rows = new AtomicInteger();
        try (Line line = new Line(settings);
                JdbcStore store = JdbcStore.open(line.through(settings))) {
            SampleInstitution.fill(store);

            assertThatThrownBy(() -> store.transfer().export(SampleInstitution.UMICH, KEY, out, () -> {
                        if (rows.incrementAndGet() == 3) {
                            line.cut();
                        }
                    }))
                    .isInstanceOf(StoreUnavailable.class);
        }
        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8).split("\"table\":\"account\"", -1))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(rows).hasValueLessThan(10);
    }

    private static byte[] exported(Dialect dialect) {
        try (JdbcStore store = JdbcStore.open(Databases.migrated(dialect))) {
            SampleInstitution.fill(store);
            return exported(store);
        }
    }

    private static byte[] exported(JdbcStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.transfer().export(SampleInstitution.UMICH, KEY, out, () -> {});
        return out.toByteArray();
    }

    /** Signals once somebody reads it. */
    private static InputStream telling(byte[] export, CountDownLatch read) {
        return new FilterInputStream(new ByteArrayInputStream(export)) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                read.countDown();
                return super.read(into, from, most);
            }
        };
    }

    /** Waits until another import has read its first lines, and then is held up by the unit that asks. */
    private static void assertHeldUp(Future<InstitutionId> importing, CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThatThrownBy(() -> importing.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoImportsAtOnceOneIsWholeAndTheOtherIsRefused(Dialect dialect) throws Exception {
        byte[] export = exported(dialect);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Future<InstitutionId>> second = new AtomicReference<>();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (JdbcStore store = JdbcStore.open(Databases.migrated(dialect))) {
            store.transfer().importFrom(new ByteArrayInputStream(export), KEY, () -> {
                if (second.get() == null) {
                    second.set(other.submit(() -> store.transfer().importFrom(telling(export, begun), KEY, () -> {})));
                    assertHeldUp(second.get(), begun);
                }
            });

            assertThatThrownBy(second.get()::get)
                    .hasCauseInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("has the institution umich already");
            assertThat(exported(store)).isEqualTo(export);
        } finally {
            other.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anImportIntoWhatSomebodyBeginsMeanwhileIsRefused(Dialect dialect) throws Exception {
        byte[] export = exported(dialect);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (JdbcStore store = JdbcStore.open(Databases.migrated(dialect))) {
            Future<InstitutionId> imported = store.inUnit(SampleInstitution.UMICH, unit -> {
                unit.port(AuditTrail.class).append(entry(1));
                Future<InstitutionId> importing =
                        other.submit(() -> store.transfer().importFrom(telling(export, begun), KEY, () -> {}));
                assertHeldUp(importing, begun);
                return importing;
            });

            assertThatThrownBy(imported::get).hasMessageContaining("has the institution umich already");
            assertThat(store.<Long>reading(
                            SampleInstitution.UMICH,
                            unit -> unit.port(AuditTrail.class).stream().count()))
                    .isEqualTo(1);
        } finally {
            other.shutdownNow();
        }
    }

    private static AuditEntry entry(int key) {
        Act act = Act.of(PersonId.of("ann"), Instant.parse("2025-05-14T16:30:00Z"));
        return new AuditEntry("child", "" + key, "Moved", act, List.of());
    }

    private static int append(Store store, int key) {
        store.inUnit(MERCY, unit -> {
            unit.port(AuditTrail.class).append(entry(key));
            return true;
        });
        return key;
    }

    @ParameterizedTest
    @EnumSource
    void anImportTakesNoNumbersFromThoseWhoWriteMeanwhile(Dialect dialect) throws Exception {
        byte[] export = exported(dialect);
        JdbcSettings settings = Databases.migrated(dialect);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try (JdbcStore store = JdbcStore.open(settings)) {
            AtomicBoolean isOver = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(20);
            Future<Integer> appended = writer.submit(() -> {
                int made = 0;
                do {
                    append(store, made);
                    made++;
                    begun.countDown();
                } while (!isOver.get());
                return made;
            });
            begun.await();
            store.transfer().importFrom(new ByteArrayInputStream(export), KEY, () -> {});
            isOver.set(true);
            int made = appended.get();
            append(store, made);

            assertThat(store.<Long>reading(
                            MERCY, unit -> unit.port(AuditTrail.class).stream().count()))
                    .isEqualTo(made + 1L);
            store.ledger().seal(MERCY);
            assertThat(store.ledger().verify(MERCY).isWhole()).isTrue();
        } finally {
            writer.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatWereGivenOutBeforeAnImportAreNotGivenAgain(Dialect dialect) throws Exception {
        byte[] export = exported(dialect);
        JdbcSettings settings = Databases.migrated(dialect);
        try (JdbcStore store = JdbcStore.open(settings);
                Connection other = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = other.createStatement()) {
            statement.execute("alter table audit_entry alter column entry restart with 5000");
            store.transfer().importFrom(new ByteArrayInputStream(export), KEY, () -> {});
            append(store, 1);

            try (ResultSet last = statement.executeQuery("select max(entry) from audit_entry")) {
                last.next();
                assertThat(last.getLong(1)).isGreaterThanOrEqualTo(5_000);
            }
        }
    }
}
