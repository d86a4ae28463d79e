package org.micme.spi.outbox;

import java.util.Objects;

/**
 * A message that waits for a person. Immutable and thread safe.
 *
 * @param message never null
 * @param attempts how often it was tried
 * @param error what went wrong last; never null
 */
public record ParkedMessage(OutboxMessage message, int attempts, String error) {

    /** Checks that nothing is null. */
    public ParkedMessage {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(error, "error");
    }
}
