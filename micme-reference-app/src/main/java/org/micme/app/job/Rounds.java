package org.micme.app.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the same again and again, with a pause after each round, in a thread of its own that keeps no program alive. A round that fails
 * is written down by its class alone, as a message may tell of somebody, and the next one comes all the same. Thread safe.
 */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final ScheduledExecutorService thread;

    Rounds(String name) {
        this.name = name;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "micme-" + name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Begins, at once. */
    @SuppressWarnings("FutureReturnValueIgnored") // No round lets an exception out.
    void start(Runnable round, Duration pause) {
        thread.scheduleWithFixedDelay(() -> guarded(round), 0, pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void guarded(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException | Error e) {
            // What is scheduled ends for good with the first exception that it lets out.
            tell(e);
        }
    }

    private void tell(Throwable failure) {
        try {
            LOG.error("a round of {} failed with {}", name, failure.getClass().getName());
        } catch (RuntimeException | Error e) {
            // Where even that can't be written down, the next round matters more.
            return;
        }
    }

    /** Whether no more rounds are wanted: one that could go on for long asks now and then. */
    boolean isEnding() {
        return thread.isShutdown();
    }

    /** Lets the round under way end, and begins no other. Stopping twice is no error. */
    void stop(Duration patience) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.warn("the last round of {} is still under way", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
