package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * When a child that is not approved is looked at (RSS-14).
 *
 * <p>Immutable and thread safe.
 *
 * @param days calendar days before the start, falling; at the last a ticket is raised; at least one
 */
public record WatchPolicy(Seq<Integer> days) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     * @throws IllegalArgumentException where there are no days, or they don't fall
     */
    public WatchPolicy {
        Objects.requireNonNull(days, "days");
        if (!isFalling(days)) {
            throw new IllegalArgumentException("days has at least one day, and each is less than the one before");
        }
    }

    static boolean isFalling(Seq<Integer> days) {
        boolean falling = !days.isEmpty();
        for (int i = 1; i < days.size(); i++) {
            falling &= days.get(i) < days.get(i - 1);
        }
        return falling;
    }
}
