package org.micme.spi.outbox;

import java.time.Instant;
import java.util.Objects;
import org.micme.domain.kernel.InstitutionId;

/**
 * A message that one node alone may deliver, for a while. Immutable and thread safe.
 *
 * @param institution whose; never null
 * @param message never null
 * @param attempt which try this is, from 1
 * @param node who leased it; not blank
 * @param untilExclusive when the lease ends; never null
 */
public record LeasedMessage(
        InstitutionId institution, OutboxMessage message, int attempt, String node, Instant untilExclusive) {

    /** Checks that nothing is null. */
    public LeasedMessage {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(untilExclusive, "untilExclusive");
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt is below 1");
        }
    }
}
