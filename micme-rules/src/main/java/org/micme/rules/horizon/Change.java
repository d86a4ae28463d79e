package org.micme.rules.horizon;

import java.time.Instant;
import org.micme.rules.Decision;

/**
 * An instant at which a decision becomes another though no fact changes.
 *
 * <p>Immutable and thread safe.
 *
 * @param at the first instant of the new answer, never null
 * @param before the answer until then, never null
 * @param after the answer from then on, by the same rule; never null
 */
public record Change(Instant at, Decision<?, ?> before, Decision<?, ?> after) {

    /**
     * The rule whose answer changes.
     *
     * @return its id, never null
     */
    public String rule() {
        return after.rule().id();
    }
}
