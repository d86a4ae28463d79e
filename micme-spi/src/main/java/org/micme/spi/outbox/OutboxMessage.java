package org.micme.spi.outbox;

import java.time.Instant;
import java.util.Objects;

/**
 * One effect on the world outside. Immutable and thread safe; {@link #toString} holds nothing of the payload.
 *
 * @param key unique in the institution for ever: whoever receives the effect twice knows it by this; not blank
 * @param transport the name of the transport that delivers it, such as {@code mail}; not blank
 * @param payload what the transport wants, as it wants it; never null
 * @param notBefore when it may leave; never null
 */
public record OutboxMessage(String key, String transport, String payload, Instant notBefore) {

    /** Checks that nothing is null, and the key and the transport not blank. */
    public OutboxMessage {
        if (Objects.requireNonNull(key, "key").isBlank()
                || Objects.requireNonNull(transport, "transport").isBlank()) {
            throw new IllegalArgumentException("key or transport is blank");
        }
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(notBefore, "notBefore");
    }

    @Override
    public String toString() {
        return "OutboxMessage[" + key + " by " + transport + "]";
    }
}
