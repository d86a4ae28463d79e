package org.micme.spi.outbox;

import java.time.Instant;
import java.util.Objects;

/**
 * A message that waits for a person: what there is to know of it without what it says, which may name people, and may be what can't be
 * read any more. Immutable and thread safe.
 *
 * @param key the message's; never null
 * @param transport the name of the transport that delivers it; never null
 * @param notBefore from when it might leave last; never null
 * @param attempts how often it was tried, from 0
 * @param error what went wrong last, without personal data; never null
 */
public record ParkedMessage(String key, String transport, Instant notBefore, int attempts, String error) {

    /** Checks that nothing is null. */
    public ParkedMessage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(transport, "transport");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(error, "error");
    }
}
