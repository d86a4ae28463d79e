package org.micme.contract.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.ParkedMessage;

/**
 * A message in the outbox, which stays there for ever: its key must not come back. Immutable and thread safe.
 *
 * @param message with the instant from which it may leave now
 * @param state never null
 * @param attempts how often it was leased
 * @param lease the last one, until it is given back
 * @param error what went wrong last; empty where nothing did
 */
record Waiting(OutboxMessage message, State state, int attempts, Optional<LeasedMessage> lease, String error) {

    /** By key. */
    static final Table<String, Waiting> TABLE = new Table<>("outbox message", Order.EXACT);

    /** Stands in place of what a message said, where that can't be read any more: in memory nothing else would be unreadable. */
    private static final String UNREADABLE = "\u0000";

    static final Comparator<Waiting> LONGEST_FIRST = Comparator.comparing(
                    (Waiting waiting) -> waiting.message().notBefore())
            .thenComparing(waiting -> waiting.message().key(), Order.EXACT);

    /** What is to become of it. */
    enum State {
        TO_LEAVE,
        PARKED,
        DELIVERED
    }

    static Waiting of(OutboxMessage message) {
        return new Waiting(message, State.TO_LEAVE, 0, Optional.empty(), "");
    }

    boolean waits() {
        return state == State.TO_LEAVE;
    }

    boolean isLeasedAt(Instant now) {
        return lease.filter(held -> now.isBefore(held.untilExclusive())).isPresent();
    }

    /** Whether a try was in vain: each of them began with a lease, and the last one may be under way. */
    boolean isFailingAt(Instant now) {
        return attempts > (isLeasedAt(now) ? 1 : 0);
    }

    boolean mayLeaveAt(Instant now) {
        return waits() && !message.notBefore().isAfter(now) && !isLeasedAt(now);
    }

    boolean isLeasedAs(LeasedMessage leased) {
        return lease.filter(held -> held.attempt() == leased.attempt()
                        && held.node().equals(leased.node())
                        && held.untilExclusive().equals(leased.untilExclusive()))
                .isPresent();
    }

    Waiting leased(InstitutionId institution, String node, Instant until) {
        LeasedMessage next = new LeasedMessage(institution, message, attempts + 1, node, until);
        return new Waiting(message, state, attempts + 1, Optional.of(next), error);
    }

    Waiting delivered() {
        return new Waiting(message, State.DELIVERED, attempts, Optional.empty(), error);
    }

    Waiting retried(Instant notBefore, String wrong) {
        return new Waiting(notBefore(notBefore), state, attempts, Optional.empty(), wrong);
    }

    Waiting parked(String wrong) {
        return new Waiting(message, State.PARKED, attempts, Optional.empty(), wrong);
    }

    Waiting unparked(Instant notBefore) {
        return of(notBefore(notBefore));
    }

    boolean isReadable() {
        return !message.payload().equals(UNREADABLE);
    }

    /** With nothing left of what it said. */
    Waiting spoilt() {
        OutboxMessage left = new OutboxMessage(message.key(), message.transport(), UNREADABLE, message.notBefore());
        return new Waiting(left, state, attempts, lease, error);
    }

    ParkedMessage told() {
        return new ParkedMessage(message.key(), message.transport(), message.notBefore(), attempts, error);
    }

    private OutboxMessage notBefore(Instant notBefore) {
        return new OutboxMessage(message.key(), message.transport(), message.payload(), notBefore);
    }
}
