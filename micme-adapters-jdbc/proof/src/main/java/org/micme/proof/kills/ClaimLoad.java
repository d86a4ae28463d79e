package org.micme.proof.kills;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.proof.ClaimUnit;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.Store;

/**
 * Claims credit as fast as it can from several threads, seals that, and delivers what the outbox holds, until it is killed. Each claim is acknowledged
 * by a line on standard output once the store has returned, and one of which nothing is kept by a line with a dash before it; each effect is a line in a file.
 *
 * <p>Arguments: the database's address, user, password, the file with the keys, the file of effects, a prefix for learners, threads.
 */
public final class ClaimLoad {

    /** Stands before a learner who was told that nothing is kept. */
    static final String REFUSED = "-";

    private static final int BROKEN = 3;
    private static final long SEAL_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private ClaimLoad() {}

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws IOException {
        PersonalKeys keys = PersonalKeys.of(Files.readString(Path.of(arguments[3])));
        int threads = Integer.parseInt(arguments[6]);
        JdbcSettings settings = new JdbcSettings(
                arguments[0],
                new JdbcSettings.Login(arguments[1], arguments[2]),
                threads + 2,
                Duration.ofSeconds(30),
                keys);
        // Whatever is not foreseen below ends the whole load, so that nobody takes it for one that goes on.
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            e.printStackTrace();
            Runtime.getRuntime().halt(BROKEN);
        });
        Store store = JdbcStore.open(settings);
        PrintStream acknowledged = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < threads; i++) {
            new Thread(() -> claimForEver(store, arguments[5], next, acknowledged)).start();
        }
        new Thread(() -> deliverForEver(store, Path.of(arguments[4]), arguments[5])).start();
        new Thread(() -> sealForEver(store)).start();
    }

    private static void claimForEver(Store store, String prefix, AtomicInteger next, PrintStream acknowledged) {
        while (true) {
            String learner = prefix + next.getAndIncrement();
            try {
                store.inUnit(ClaimUnit.INSTITUTION, unit -> ClaimUnit.attendAndClaim(unit, learner));
                tell(acknowledged, learner);
            } catch (StoreUnavailable e) {
                // The server was killed. Where the answer was that nothing is kept, that is held against what is.
                if (!e.mayBeKept()) {
                    tell(acknowledged, REFUSED + learner);
                }
            }
        }
    }

    private static void tell(PrintStream acknowledged, String line) {
        synchronized (acknowledged) {
            acknowledged.println(line);
            acknowledged.flush();
        }
    }

    /** What is committed is sealed meanwhile, so that a kill may come in the middle of a seal. */
    private static void sealForEver(Store store) {
        while (true) {
            try {
                store.ledger().seal(ClaimUnit.INSTITUTION);
            } catch (StoreUnavailable e) {
                // As above: the next seal covers it.
                Thread.onSpinWait();
            }
            LockSupport.parkNanos(SEAL_PAUSE_NANOS);
        }
    }

    private static void deliverForEver(Store store, Path effects, String node) {
        while (true) {
            try {
                deliver(store, effects, node, Instant.now());
            } catch (StoreUnavailable e) {
                // As above: what was leased is leased again.
                Thread.onSpinWait();
            }
        }
    }

    /** Delivers some messages, and tells how many. */
    static int deliver(Store store, Path effects, String node, Instant now) {
        List<LeasedMessage> leased = store.outboxQueue().lease(node, 20, now, Duration.ofSeconds(2), Set.of("text"));
        for (LeasedMessage message : leased) {
            try {
                Files.writeString(
                        effects, message.message().key() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new IllegalStateException("the effects can't be written", e);
            }
            store.outboxQueue().delivered(message, now);
        }
        return leased.size();
    }
}
