package org.micme.rules.policy;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * When credit can be claimed (CRE-1).
 *
 * <p>Immutable and thread safe.
 *
 * @param minutesBefore how many minutes before the start claiming opens, from 0
 * @param minutesAfter how many minutes after the end it closes, from 0; none where it never does
 * @param late how a late claim can be granted; none where it can't
 */
public record ClaimPolicy(int minutesBefore, Option<Integer> minutesAfter, Option<LateClaimPolicy> late) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public ClaimPolicy {
        Objects.requireNonNull(minutesAfter, "minutesAfter");
        Objects.requireNonNull(late, "late");
    }
}
