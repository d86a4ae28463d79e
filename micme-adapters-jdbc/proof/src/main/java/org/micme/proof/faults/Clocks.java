package org.micme.proof.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.proof.ClaimUnit;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.LeasedJob;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.store.Store;

/** Nodes whose clock goes on by steps and now and then back, by up to an hour: nothing is lost by that, and no lease lasts for ever. */
final class Clocks {

    private static final Instant NOON = Instant.parse("2025-05-14T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int HOUR = 3_600;
    private static final int JOBS = 5;

    private final Random dice = new Random(20250514);
    private final JdbcSettings settings;
    private final int steps;
    private final Map<String, Integer> delivered = new HashMap<>();
    private final Map<String, Integer> run = new HashMap<>();
    private Instant now = NOON;
    private Instant latest = NOON;
    private int back;

    Clocks(JdbcSettings settings, int steps) {
        this.settings = settings;
        this.steps = steps;
    }

    private Instant tick() {
        boolean jumps = dice.nextInt(10) == 0;
        back += jumps ? 1 : 0;
        now = jumps ? now.minusSeconds(dice.nextInt(HOUR)) : now.plusSeconds(dice.nextInt(HOUR / 5));
        latest = now.isAfter(latest) ? now : latest;
        return now;
    }

    /** Runs, prints a line, and tells whether all is well. */
    boolean report() {
        try (JdbcStore store = JdbcStore.open(settings)) {
            for (int i = 0; i < JOBS; i++) {
                store.jobs().ensure(ClaimUnit.INSTITUTION, "job-" + i, tick());
            }
            for (int i = 0; i < steps; i++) {
                step(store, "step-" + i);
            }
            int left = finish(store);
            store.ledger().seal(ClaimUnit.INSTITUTION);
            return report(store, left);
        }
    }

    private void step(Store store, String step) {
        store.inUnit(ClaimUnit.INSTITUTION, unit -> {
            Act act = Act.of(PersonId.of("ann"), tick());
            unit.port(AuditTrail.class).append(new AuditEntry("clock", step, "Went", act, List.of()));
            return unit.port(Outbox.class).put(new OutboxMessage(step, "text", step, tick()));
        });
        if (dice.nextInt(4) == 0) {
            store.ledger().seal(ClaimUnit.INSTITUTION);
        }
        for (LeasedMessage leased :
                store.outboxQueue().lease("node-" + dice.nextInt(3), 3, tick(), LEASE, Set.of("text"))) {
            // Some nodes die with what they have leased, and some can't deliver it.
            switch (dice.nextInt(4)) {
                case 0 -> store.outboxQueue().retry(leased, tick(), "no network");
                case 1 -> tick();
                default -> deliver(store, leased);
            }
        }
        work(store, dice.nextInt(4) > 0);
    }

    private void deliver(Store store, LeasedMessage leased) {
        delivered.merge(leased.message().key(), 1, Integer::sum);
        store.outboxQueue().delivered(leased, tick());
    }

    private boolean work(Store store, boolean lives) {
        Optional<LeasedJob> leased = store.jobs().lease("node-" + dice.nextInt(3), tick(), LEASE, names(store));
        leased.filter(job -> lives).ifPresent(job -> {
            run.merge(job.name(), 1, Integer::sum);
            store.jobs().done(job, tick(), tick());
        });
        return leased.isPresent();
    }

    /** Once the latest moment that any clock has shown is past, and a lease with it, everything is to be had. */
    private int finish(Store store) {
        run.clear();
        now = latest.plus(LEASE);
        Instant end = now;
        Optional<LeasedJob> job = store.jobs().lease("last", end, LEASE, names(store));
        while (job.isPresent()) {
            run.merge(job.get().name(), 1, Integer::sum);
            store.jobs().done(job.get(), end, end.plus(LEASE));
            job = store.jobs().lease("last", end, LEASE, names(store));
        }
        List<LeasedMessage> leased = store.outboxQueue().lease("last", 1_000, end, LEASE, Set.of("text"));
        leased.forEach(message -> deliver(store, message));
        return (int) store.outboxQueue().figures(end).waiting();
    }

    private boolean report(Store store, int left) {
        boolean chain = store.ledger().verify(ClaimUnit.INSTITUTION).isWhole();
        long audited = store.reading(ClaimUnit.INSTITUTION, unit -> {
            try (var entries = unit.port(AuditTrail.class).stream()) {
                return entries.count();
            }
        });
        boolean fine = chain && audited == steps && delivered.size() == steps && left == 0 && run.size() == JOBS;
        System.out.printf(
                "%s %s: the clock goes back, %d times: %d of %d messages delivered, %d left; %d of %d jobs to be had; %d of %d entries;"
                        + " chain %s%n",
                fine ? "ok  " : "FAIL",
                settings.url().startsWith("jdbc:h2") ? "H2" : "PostgreSQL",
                back,
                delivered.size(),
                steps,
                left,
                run.size(),
                JOBS,
                audited,
                steps,
                chain ? "whole" : "broken");
        return fine;
    }

    private static Set<String> names(Store store) {
        return store.jobs().of(ClaimUnit.INSTITUTION).stream()
                .map(JobStanding::name)
                .collect(Collectors.toSet());
    }
}
