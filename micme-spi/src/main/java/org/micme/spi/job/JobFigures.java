package org.micme.spi.job;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How the jobs of all institutions stand. Immutable and thread safe.
 *
 * @param due jobs that have come due, leased ones among them, and not those that are parked
 * @param failing jobs that have failed since they were last run to their end, and are tried again
 * @param leased jobs that a node is running
 * @param parked jobs that wait for a person
 * @param oldest how long the job that has been due the longest has been so; none where none is due
 */
public record JobFigures(long due, long failing, long leased, long parked, Optional<Duration> oldest) {

    /** Checks that nothing is null. */
    public JobFigures {
        Objects.requireNonNull(oldest, "oldest");
    }
}
