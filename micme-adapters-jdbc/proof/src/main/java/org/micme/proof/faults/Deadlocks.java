package org.micme.proof.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.proof.ClaimUnit;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/**
 * Pairs of units that change the same two memberships, the one this way round, the other that: each stands in the other's way, but in H2,
 * where the second waits for the first to end.
 */
final class Deadlocks {

    private static final PersonId ANN = PersonId.of("ann");
    private static final PersonId BO = PersonId.of("bo");
    private static final Act ACT = Act.of(ANN, Instant.parse("2025-05-14T16:30:00Z"));

    private final Store store;
    private final int meeting;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final Map<String, Integer> errors = new ConcurrentHashMap<>();

    private Deadlocks(Store store, int meeting) {
        this.store = store;
        this.meeting = meeting;
    }

    /** Makes many, prints a line, and tells whether all came out well. */
    static boolean on(JdbcSettings settings, int times) {
        try (JdbcStore store = JdbcStore.open(settings)) {
            // The first unit of an institution lets others wait.
            store.inUnit(ClaimUnit.INSTITUTION, unit -> renew(unit, PersonId.of("first")));
            Deadlocks deadlocks = new Deadlocks(store, isFile(settings) ? 1 : 2);
            for (int i = 0; i < times; i++) {
                deadlocks.meet();
            }
            return deadlocks.report(isFile(settings) ? "H2" : "PostgreSQL", times);
        }
    }

    private static boolean isFile(JdbcSettings settings) {
        return settings.url().startsWith("jdbc:h2");
    }

    private void meet() {
        CyclicBarrier both = new CyclicBarrier(meeting);
        List<Thread> threads =
                List.of(new Thread(() -> change(both, ANN, BO)), new Thread(() -> change(both, BO, ANN)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void change(CyclicBarrier both, PersonId first, PersonId second) {
        AtomicInteger tries = new AtomicInteger();
        try {
            store.inUnit(ClaimUnit.INSTITUTION, unit -> {
                attempts.incrementAndGet();
                renew(unit, first);
                if (tries.getAndIncrement() == 0) {
                    await(both);
                }
                return renew(unit, second);
            });
            kept.incrementAndGet();
        } catch (RuntimeException e) {
            errors.merge(String.valueOf(e), 1, Integer::sum);
        }
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the other unit did not come", e);
        }
    }

    private static boolean renew(UnitOfWork unit, PersonId member) {
        Memberships port = unit.port(Memberships.class);
        Membership before = port.find(member).orElseGet(() -> Membership.of(member));
        LocalDate start = LocalDate.of(2000, 1, 1).plusYears(before.version().number());
        port.save(before.renew(MembershipPeriod.yearFrom(start), ACT).state(), before.version());
        return true;
    }

    private long changes(PersonId member) {
        return store.<Long>reading(
                ClaimUnit.INSTITUTION,
                unit -> unit.port(Memberships.class)
                        .find(member)
                        .map(membership -> membership.version().number())
                        .orElse(0L));
    }

    private boolean report(String where, int times) {
        boolean same = changes(ANN) == kept.get() && changes(BO) == kept.get();
        int stale = errors.entrySet().stream()
                .filter(error -> error.getKey().contains("StaleVersion"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int clear = errors.entrySet().stream()
                .filter(error -> error.getKey().contains("StoreUnavailable"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean fine = same && kept.get() + stale + clear == 2 * times && kept.get() >= times;
        System.out.printf(
                "%s %s: deadlock, %d times: %d changes acknowledged, %s; %d refused as stale, %d given up; %d retries%n",
                fine ? "ok  " : "FAIL",
                where,
                times,
                kept.get(),
                same ? "all there" : changes(ANN) + " and " + changes(BO) + " there",
                stale,
                clear,
                attempts.get() - 2 * times);
        errors.forEach((message, many) -> System.out.printf("     %d x %s%n", many, message));
        return fine;
    }
}
