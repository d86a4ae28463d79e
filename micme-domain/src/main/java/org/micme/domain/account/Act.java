package org.micme.domain.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that somebody did. It has two times: that at which it happened, by which the rules judge it, and that at which
 * the system came to know of it. A paper form is signed on one day and keyed in on another.
 *
 * <p>Immutable and thread safe. Neither time need be the earlier: clocks differ.
 *
 * @param by who did it, or the id under which the institution runs what does it by itself; never null
 * @param occurredAt when it happened; never null
 * @param recordedAt when it was recorded; never null
 */
public record Act(PersonId by, Instant occurredAt, Instant recordedAt) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public Act {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * What was recorded as it happened.
     *
     * @param by never null
     * @param at both times, never null
     * @return the act
     */
    public static Act of(PersonId by, Instant at) {
        return new Act(by, at, at);
    }
}
