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
import java.util.concurrent.atomic.AtomicInteger;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Claims;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/**
 * Claims credit as fast as it can from several threads, and delivers what the outbox holds, until it is killed. Each claim is acknowledged
 * by a line on standard output once the store has returned, and one of which nothing is kept by a line with a dash before it; each effect is a line in a file.
 *
 * <p>Arguments: the database's address, user, password, the file with the keys, the file of effects, a prefix for learners, threads.
 */
public final class ClaimLoad {

    static final InstitutionId INSTITUTION = InstitutionId.of("umich");
    static final ActivityId ACTIVITY = ActivityId.of(4711);
    static final CreditType TYPE = CreditType.AMA_PRA_CATEGORY_1;

    /** Stands before a learner who was told that nothing is kept. */
    static final String REFUSED = "-";

    private static final int BROKEN = 3;

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
    }

    private static void claimForEver(Store store, String prefix, AtomicInteger next, PrintStream acknowledged) {
        while (true) {
            String learner = prefix + next.getAndIncrement();
            try {
                store.inUnit(INSTITUTION, unit -> claim(unit, learner));
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

    /** A claim with all that belongs to it: each of these is there, or none. */
    public static boolean claim(UnitOfWork unit, String learner) {
        Instant now = Instant.parse("2025-05-14T16:30:00Z");
        Act act = Act.of(PersonId.of(learner), now);
        ClaimKey key = new ClaimKey(new Participation(PersonId.of(learner), ACTIVITY), TYPE);
        boolean first = unit.port(Claims.class)
                .claim(OpenClaim.of(key).claim(Credits.of(1), Channel.SMS, act).state())
                .first();
        if (first) {
            unit.port(AuditTrail.class).append(new AuditEntry("claim", learner, "Claimed", act, List.of()));
            unit.port(Outbox.class).put(new OutboxMessage("claimed-" + learner, "text", learner, now));
        }
        return first;
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
