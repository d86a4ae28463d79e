package org.micme.app.job;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.outbox.UndeliverableMessage;
import org.micme.spi.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what is to leave to the transports that carry it (MSG-2). Every node does it, and each message is one node's at a time. One that
 * fails is tried again later, each time after a longer pause; one that fails too often, or that its transport says can never be
 * delivered, waits for a person. A message whose node dies, or loses its lease, leaves once more under the same key, unless that has
 * happened too often. What no transport of this node carries is left to others. Thread safe.
 */
public final class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final String node;
    private final OutboxQueue queue;
    private final Map<String, OutboxTransport> transports;
    private final RelaySettings settings;
    private final InstantSource clock;
    private final Rounds rounds = new Rounds("outbox");

    /**
     * Of a store.
     *
     * @param node unique among all nodes, and among the relays of one; not blank
     * @param store with an outbox; never null
     * @param transports no two of one name; never null
     * @param settings never null
     * @param clock never null
     */
    public OutboxRelay(
            String node,
            Store store,
            Collection<? extends OutboxTransport> transports,
            RelaySettings settings,
            InstantSource clock) {
        this.node = node;
        this.queue = store.outboxQueue();
        this.transports =
                transports.stream().collect(Collectors.toUnmodifiableMap(OutboxTransport::name, Function.identity()));
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins to deliver, again and again, until it is stopped. */
    public void start() {
        rounds.start(this::round, settings.pause());
    }

    /** Delivers what it has taken, and takes no more. Stopping twice is no error. */
    public void stop() {
        rounds.stop(settings.lease());
    }

    /** Delivers all that may leave now. */
    void round() {
        List<LeasedMessage> taken;
        do {
            taken = queue.lease(node, settings.atOnce(), clock.instant(), settings.lease(), transports.keySet());
            taken.forEach(this::settle);
        } while (taken.size() == settings.atOnce() && !rounds.isEnding());
    }

    private void settle(LeasedMessage leased) {
        if (!clock.instant().isBefore(leased.untilExclusive())) {
            // Somebody else has it by now, or will have: to deliver it here would be once too often.
            return;
        }
        try {
            deliver(leased);
        } catch (RuntimeException | Error e) {
            // What came of it could not be noted: the lease runs out, and the message leaves once more under its key.
            LOG.warn("the outbox could not be told of {}: {}", leased.message(), kind(e));
        }
    }

    private void deliver(LeasedMessage leased) {
        // More tries than there may be began with leases that ran out: whoever had them did not live to tell.
        Failure failure = leased.attempt() > settings.attempts() ? UNTOLD : tried(leased);
        if (failure == null) {
            queue.delivered(leased, clock.instant());
        } else if (failure.forGood() || leased.attempt() >= settings.attempts()) {
            queue.park(leased, failure.why());
            LOG.warn("{} waits for a person after attempt {}: {}", leased.message(), leased.attempt(), failure.why());
        } else {
            Duration pause = settings.backOff().after(leased.attempt(), ThreadLocalRandom.current());
            queue.retry(leased, clock.instant().plus(pause), failure.why());
            LOG.info("{} was not delivered at attempt {}: {}", leased.message(), leased.attempt(), failure.why());
        }
    }

    /** Why a message was not delivered, without personal data, and whether trying again is of no use. */
    private record Failure(String why, boolean forGood) {}

    private static final Failure UNTOLD = new Failure("no node that tried it told what came of it", true);

    private @Nullable Failure tried(LeasedMessage leased) {
        OutboxMessage message = leased.message();
        try {
            OutboxTransport transport = Objects.requireNonNull(transports.get(message.transport()), "transport");
            transport.deliver(leased.institution(), message);
            return null;
        } catch (UndeliverableMessage e) {
            return new Failure(String.valueOf(e.getMessage()), true);
        } catch (Exception | Error e) {
            // Errors too, be it that the memory or the stack was not enough: a plug-in's own, which must not hold up
            // what comes after
            // it. Exceptions of any kind, as a plug-in may come from a language that doesn't declare them.
            return new Failure(kind(e), false);
        }
    }

    /** The class alone, as the message of an exception may tell of somebody. */
    private static String kind(Throwable e) {
        return e.getClass().getName();
    }
}
