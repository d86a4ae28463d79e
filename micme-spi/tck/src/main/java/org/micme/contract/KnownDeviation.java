package org.micme.contract;

import java.util.Objects;

/**
 * A clause that an adapter breaks, and why that is so. It is shown in the report; once it is fulfilled after all, the test fails until
 * the declaration is taken away. Immutable and thread safe.
 *
 * @param clause the contract without its last word, and the test, such as {@code Claims.aClaimIsMadeOnce}; never null
 * @param reason why, and what users have to know of it; not blank
 */
public record KnownDeviation(String clause, String reason) {

    /** Checks that there is a reason. */
    public KnownDeviation {
        Objects.requireNonNull(clause, "clause");
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank");
        }
    }
}
