package org.micme.app.job;

import java.time.Duration;
import java.util.Objects;

/**
 * How jobs are run. Immutable and thread safe.
 *
 * @param pause how long a node waits where nothing is due; positive; never null
 * @param lease for how long it takes a job; longer than any takes to run; positive; never null
 * @param attempts after how many failures in a row a job waits for a person, from 1
 * @param backOff how long a job waits after a failure; never null
 */
public record JobSettings(Duration pause, Duration lease, int attempts, BackOff backOff) {

    /** Ten attempts within about half a day. */
    public static final JobSettings USUAL = new JobSettings(
            Duration.ofSeconds(5), Duration.ofMinutes(15), 10, new BackOff(Duration.ofMinutes(1), Duration.ofHours(2)));

    /** Checks the ranges. */
    public JobSettings {
        Objects.requireNonNull(backOff, "backOff");
        boolean takesTime = pause.compareTo(Duration.ZERO) > 0 && lease.compareTo(Duration.ZERO) > 0;
        if (attempts < 1 || !takesTime) {
            throw new IllegalArgumentException("jobs need 1 attempt or more, and a pause and a lease above zero");
        }
    }
}
