package org.micme.proof.histories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.micme.proof.Progress;

/**
 * Does the same random histories on the store in memory, on H2 and on PostgreSQL, and compares every answer, every refusal, and all that is
 * kept in the end. A difference is told with the shortest history that shows it.
 *
 * <p>{@code --short} does a few hundred of them; {@code --seed N} others; {@code --history N} one alone, again.
 */
public final class Histories {

    private static final int MOST_COMMANDS = 30;
    private static final int ALL = 10_000;
    private static final int FEW = 300;
    private static final int WORKERS = 3;
    private static final Duration BOUND = Duration.ofMinutes(20);
    private static final long USUAL_SEED = 20250514;

    private final long seed;
    private final int histories;
    private final AtomicInteger next;
    private final AtomicInteger commands = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger differences = new AtomicInteger();

    private Histories(long seed, int first, int histories) {
        this.seed = seed;
        this.next = new AtomicInteger(first);
        this.histories = first + histories;
    }

    /** Exits with 1 where two stores differ. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        List<String> given = List.of(arguments);
        long seed = number(given, "--seed").orElse(USUAL_SEED);
        Optional<Long> one = number(given, "--history");
        int few = given.contains("--short") ? FEW : ALL;
        Histories histories = new Histories(seed, one.orElse(0L).intValue(), one.isPresent() ? 1 : few);
        System.exit(histories.report(one.isPresent() ? 1 : WORKERS) ? 0 : 1);
    }

    private static Optional<Long> number(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(Long.valueOf(arguments.get(at + 1)));
    }

    private boolean report(int workers) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        int first = next.get();
        System.out.printf("     seed %d: histories %d to %d%n", seed, first, histories - 1);
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            working.add(threads.submit(this::work));
        }
        for (Future<?> worker : working) {
            worker.get();
        }
        threads.shutdown();
        int done = finished.get();
        boolean same = differences.get() == 0;
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        boolean inTime = took.compareTo(BOUND) <= 0;
        System.out.printf(
                "%s %d histories of %d commands in all, in %d s (at most 1200): %d with different answers or states (memory, H2, PostgreSQL)%n",
                same && inTime ? "ok  " : "FAIL", done, commands.get(), took.toSeconds(), differences.get());
        return same && inTime && done > 0;
    }

    private void work() {
        try (Stores stores = new Stores()) {
            int history = next.getAndIncrement();
            while (history < histories && differences.get() == 0) {
                List<Command> all = commands(history);
                commands.addAndGet(all.size());
                String name = "h" + history;
                stores.run(name, all).ifPresent(found -> tell(name, stores, all, found));
                finished.incrementAndGet();
                Progress.at("history " + history);
                history = next.getAndIncrement();
            }
        }
    }

    private List<Command> commands(int history) {
        Random dice = new Random(seed * 1_000_003 + history);
        List<Command> all = new ArrayList<>();
        for (int i = 1 + dice.nextInt(MOST_COMMANDS); i > 0; i--) {
            all.add(new Command(dice.nextLong()));
        }
        return all;
    }

    private void tell(String name, Stores stores, List<Command> all, Stores.Difference found) {
        differences.incrementAndGet();
        List<Command> shortest = new ArrayList<>(all.subList(0, found.after()));
        Stores.Difference difference = found;
        for (int i = shortest.size() - 1; i >= 0; i--) {
            List<Command> without = new ArrayList<>(shortest);
            without.remove(i);
            Optional<Stores.Difference> still = stores.run(name, without);
            if (still.isPresent()) {
                shortest = without;
                difference = still.get();
            }
        }
        synchronized (System.out) {
            System.out.printf(
                    "FAIL --seed %d --history %s differs after %d commands%n", seed, name.substring(1), found.after());
            stores.told(shortest).forEach(line -> System.out.println("     " + line));
            difference.what().forEach(line -> System.out.println("     -> " + line));
        }
    }
}
