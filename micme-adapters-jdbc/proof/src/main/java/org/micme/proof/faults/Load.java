package org.micme.proof.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.micme.proof.ClaimUnit;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.Store;

/** Learners who claim credit from several threads, each once, and what each was told. Thread safe. */
final class Load implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Store store;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger attempts = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> doubtful = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> errors = new ConcurrentHashMap<>();
    private final Map<String, Integer> unclear = new ConcurrentHashMap<>();
    private volatile boolean ended;

    Load(Store store, int many) {
        this.store = store;
        for (int i = 0; i < many; i++) {
            Thread thread = new Thread(this::claim, "load");
            threads.add(thread);
            thread.start();
        }
    }

    private void claim() {
        while (!ended) {
            String learner = "learner-" + next.getAndIncrement();
            try {
                store.inUnit(ClaimUnit.INSTITUTION, unit -> {
                    attempts.incrementAndGet();
                    return ClaimUnit.attendAndClaim(unit, learner);
                });
                acknowledged.add(learner);
            } catch (StoreUnavailable e) {
                (e.mayBeKept() ? doubtful : refused).add(learner);
                errors.merge((e.mayBeKept() ? "may be kept: " : "") + e.getMessage(), 1, Integer::sum);
            } catch (RuntimeException e) {
                refused.add(learner);
                unclear.merge(String.valueOf(e), 1, Integer::sum);
            }
        }
    }

    /** Waits until more claims are acknowledged that began from now on; false where none is within a minute. */
    boolean goesOn() {
        int from = next.get();
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < deadline) {
            int to = next.get();
            for (int i = from; i < to; i++) {
                if (acknowledged.contains("learner-" + i)) {
                    return true;
                }
            }
            pause(2);
        }
        return false;
    }

    /** Lets it go on for a while. */
    static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    /** Who was told that nothing is kept. */
    Set<String> refused() {
        return refused;
    }

    /** Who was told that the claim may be kept. */
    Set<String> doubtful() {
        return doubtful;
    }

    /** What was said to how many. */
    Map<String, Integer> errors() {
        return errors;
    }

    /** What nobody can make sense of. */
    Map<String, Integer> unclear() {
        return unclear;
    }

    /** How often work was begun anew. */
    int retries() {
        return Math.max(0, attempts.get() - next.get());
    }

    @Override
    public void close() {
        ended = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
