package org.micme.domain.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that has happened to an aggregate, named in the past tense. It holds what the audit trail needs: who, when, and
 * where something was replaced, what stood before and after (RSS-16).
 *
 * <p>Immutable and thread safe.
 */
public interface Event extends Serializable {

    /**
     * By what it came about.
     *
     * @return who did it, and when; never null
     */
    Act act();

    /**
     * When it happened.
     *
     * @return the instant by which rules judge it, never null
     */
    default Instant occurredAt() {
        return act().occurredAt();
    }

    /**
     * When the system came to know of it.
     *
     * @return the instant of recording, never null
     */
    default Instant recordedAt() {
        return act().recordedAt();
    }
}
