package org.micme.app.job;

import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * How long to leave alone what has failed: twice as long each time, up to a bound, and not quite the same for any two, so that what
 * failed together is not tried again together. Immutable and thread safe.
 *
 * @param first after the first failure; positive; never null
 * @param longest from this on it grows no more; never null
 */
public record BackOff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    /** Checks that the first is positive, and the longest no shorter. */
    public BackOff {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(longest, "longest");
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("a back-off begins above zero, and ends no shorter than it begins");
        }
    }

    /**
     * The pause after a failure.
     *
     * @param failures how many there were in a row, from 1
     * @param chance never null
     * @return from half of the pause to all of it; never null
     */
    public Duration after(int failures, RandomGenerator chance) {
        int doublings = Math.min(failures - 1, MOST_DOUBLINGS);
        Duration full =
                first.compareTo(longest.dividedBy(1L << doublings)) > 0 ? longest : first.multipliedBy(1L << doublings);
        long half = full.toNanos() / 2;
        return Duration.ofNanos(full.toNanos() - chance.nextLong(half + 1));
    }
}
