package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Things that several threads do at once. They end, or the test fails: the bound is for what hangs, and far above what is slow. */
final class Race {

    private static final int MOST_SECONDS = 60;

    private Race() {}

    /** Lets runners start together, each with its number from 0, and gives what they return in the order of their numbers. */
    static <T> List<T> run(int runners, IntFunction<T> course) {
        CyclicBarrier start = new CyclicBarrier(runners);
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    start.await(MOST_SECONDS, TimeUnit.SECONDS);
                    return course.apply(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(ended(each));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Does something in another thread, and waits for it. */
    static <T> T aside(Callable<T> deed) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return ended(thread.submit(deed));
        } finally {
            thread.shutdownNow();
        }
    }

    /** Waits until another runner has come so far. */
    static void await(CountDownLatch begun) {
        try {
            assertThat(begun.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static <T> T ended(Future<T> running) {
        try {
            return running.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError("a thread failed", e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a thread waits and waits", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
