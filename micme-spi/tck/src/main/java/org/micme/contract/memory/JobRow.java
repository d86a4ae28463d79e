package org.micme.contract.memory;

import java.time.Instant;
import java.util.Optional;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.LeasedJob;

/**
 * A job. Immutable and thread safe.
 *
 * @param standing never null
 * @param lease the last one, until it is given back
 */
record JobRow(JobStanding standing, Optional<LeasedJob> lease) {

    /** By name. */
    static final Table<String, JobRow> TABLE = new Table<>("job", Order.EXACT);

    static JobRow of(String name, Instant due) {
        return new JobRow(
                new JobStanding(
                        name, due, Optional.empty(), new JobStanding.Failures(0, Optional.empty()), Optional.empty()),
                Optional.empty());
    }

    boolean isDueAt(Instant now) {
        return !standing.due().isAfter(now);
    }

    boolean isLeasedAt(Instant now) {
        return lease.filter(held -> now.isBefore(held.untilExclusive())).isPresent();
    }

    JobRow leased(LeasedJob next) {
        return new JobRow(
                new JobStanding(
                        standing.name(),
                        standing.due(),
                        standing.lastDone(),
                        new JobStanding.Failures(standing.failures(), standing.lastError()),
                        Optional.of(next.node())),
                Optional.of(next));
    }

    JobRow done(Instant now, Instant nextDue) {
        JobRow fresh = of(standing.name(), nextDue);
        return new JobRow(
                new JobStanding(
                        standing.name(),
                        nextDue,
                        Optional.of(now),
                        new JobStanding.Failures(0, Optional.empty()),
                        Optional.empty()),
                fresh.lease());
    }

    JobRow failed(Instant nextDue, String error) {
        return new JobRow(
                new JobStanding(
                        standing.name(),
                        nextDue,
                        standing.lastDone(),
                        new JobStanding.Failures(standing.failures() + 1, Optional.of(error)),
                        Optional.empty()),
                Optional.empty());
    }
}
