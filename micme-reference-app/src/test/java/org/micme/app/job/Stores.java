package org.micme.app.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.Tables;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.store.Store;

/** Stores that the jobs run on, and what happens in them. */
final class Stores {

    static final InstitutionId MERCY = InstitutionId.of("mercy");
    static final InstitutionId SAINT_ELSEWHERE = InstitutionId.of("saint-elsewhere");
    static final Instant NOON = Instant.parse("2025-03-07T12:00:00Z");

    private static final long MOMENT_NANOS = Duration.ofMillis(2).toNanos();
    private static final long MOST_NANOS = Duration.ofSeconds(60).toNanos();

    private Stores() {}

    /** Each empty, and to be closed. */
    static List<Named<Supplier<Store>>> all() {
        return List.of(Named.of("memory", MemoryStore::new), Named.of("H2", Stores::inFile));
    }

    private static Store inFile() {
        try {
            JdbcSettings settings = JdbcSettings.inFile(
                    Files.createTempDirectory("micme-jobs-").resolve("micme"), PersonalKeys.fresh());
            Tables.of(settings).migrate();
            return JdbcStore.open(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void append(Store store, InstitutionId institution, String event) {
        AuditEntry entry = new AuditEntry("claim", "c", event, Act.of(PersonId.of("ann"), NOON), List.of());
        store.inUnit(institution, unit -> {
            unit.port(AuditTrail.class).append(entry);
            return true;
        });
    }

    static void put(Store store, InstitutionId institution, String key) {
        store.inUnit(institution, unit -> unit.port(Outbox.class).put(new OutboxMessage(key, "pigeon", "{}", NOON)));
    }

    /** Waits until something is so, or fails after a time that is far above what is slow. */
    static void await(BooleanSupplier so) {
        long deadline = System.nanoTime() + MOST_NANOS;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("it does not come about");
            }
            LockSupport.parkNanos(MOMENT_NANOS);
        }
    }

    /** A clock that stands until it is put forward. */
    static final class StandingClock implements InstantSource {

        private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

        @Override
        public Instant instant() {
            return now.get();
        }

        void passes(Duration time) {
            now.updateAndGet(instant -> instant.plus(time));
        }
    }
}
