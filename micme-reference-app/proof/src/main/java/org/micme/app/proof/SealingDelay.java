package org.micme.app.proof;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.micme.app.claim.ApprovedRounds;
import org.micme.app.claim.ClaimingCredit;
import org.micme.app.claim.CreditRequest;
import org.micme.app.job.Sealing;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.sql.Dialect;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.PolicyPacks;
import org.micme.spi.audit.SealedState;
import org.micme.spi.store.Store;

/**
 * How long after its commit a decision is sealed, while learners claim credit as fast as they can: each is to be within a second. One in
 * so many is watched, so that watching is no load of its own.
 *
 * <p>{@code --short} lasts a few seconds.
 */
public final class SealingDelay {

    private static final int LEARNERS = 4;
    private static final int WATCHED = 25;
    private static final long BOUND_MILLIS = 1_000;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Store store;
    private final long endNanos;
    private final AtomicInteger learners = new AtomicInteger();
    private final BlockingQueue<Watched> watched = new LinkedBlockingQueue<>();

    private record Watched(String decision, long committedNanos) {}

    private SealingDelay(Store store, int seconds) {
        this.store = store;
        this.endNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Exits with 1 where any took longer. */
    public static void main(String[] arguments) throws InterruptedException {
        int seconds = arguments.length > 0 && arguments[0].equals("--short") ? 6 : 60;
        boolean right = true;
        for (Dialect dialect : Dialect.values()) {
            right &= of(dialect, seconds);
        }
        System.out.println(right ? "ok   all were sealed within a second" : "FAIL some were sealed too late");
        System.exit(right ? 0 : 1);
    }

    private static boolean of(Dialect dialect, int seconds) throws InterruptedException {
        try (JdbcStore store = JdbcStore.open(Databases.migrated(dialect))) {
            ApprovedRounds.keep(store);
            Sealing sealing = new Sealing(store, InstantSource.system());
            sealing.start();
            boolean right = new SealingDelay(store, seconds).run(dialect);
            sealing.stop();
            return right;
        }
    }

    private boolean run(Dialect dialect) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            threads.add(new Thread(this::claim, "learner"));
        }
        threads.forEach(Thread::start);
        List<Long> delays = new ArrayList<>();
        while (System.nanoTime() < endNanos || !watched.isEmpty()) {
            Watched next = watched.poll(1, TimeUnit.SECONDS);
            if (next != null) {
                delays.add(delay(next));
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long[] millis = delays.stream().mapToLong(Long::longValue).sorted().toArray();
        boolean right = millis.length > 0 && millis[millis.length - 1] <= BOUND_MILLIS;
        System.out.printf(
                "%-4s %s: of %d claims, %d were watched until they were sealed: after %d ms at the median, %d ms at most; at most %d%n",
                right ? "ok" : "FAIL",
                dialect,
                learners.get(),
                millis.length,
                millis.length == 0 ? 0 : millis[millis.length / 2],
                Arrays.stream(millis).max().orElse(0),
                BOUND_MILLIS);
        return right;
    }

    private void claim() {
        while (System.nanoTime() < endNanos) {
            int number = learners.incrementAndGet();
            PersonId learner = PersonId.of("learner-" + number);
            String decision = UUID.randomUUID().toString();
            Situation.ATTENDED.prepare(store, learner);
            new ClaimingCredit(store, RuleBook.plain(), (institution, at) -> PolicyPacks.micme(), () -> decision)
                    .claim(
                            ApprovedRounds.INSTITUTION,
                            CreditRequest.of(
                                    learner, ApprovedRounds.CHILD, ApprovedRounds.TYPE, Channel.SMS, Situation.DURING))
                    .get();
            if (number % WATCHED == 0) {
                watched.add(new Watched(decision, System.nanoTime()));
            }
        }
    }

    private long delay(Watched next) {
        while (!store.ledger()
                .stateOf(ApprovedRounds.INSTITUTION, next.decision())
                .map(SealedState::isUnaltered)
                .orElse(false)) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - next.committedNanos());
    }
}
