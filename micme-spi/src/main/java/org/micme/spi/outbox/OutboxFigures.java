package org.micme.spi.outbox;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How much is in the outbox. Immutable and thread safe.
 *
 * @param waiting messages that may leave now or later, leased ones among them
 * @param failing waiting messages that have been tried in vain, be it that a lease ran out
 * @param leased messages that a node is delivering
 * @param parked messages that wait for a person
 * @param oldest how long the longest waiting message has been allowed to leave; none where none may
 */
public record OutboxFigures(long waiting, long failing, long leased, long parked, Optional<Duration> oldest) {

    /** Checks that nothing is null. */
    public OutboxFigures {
        Objects.requireNonNull(oldest, "oldest");
    }
}
