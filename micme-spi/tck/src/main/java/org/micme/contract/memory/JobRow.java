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
                new JobStanding(name, due, Optional.empty(), JobStanding.Failures.NONE, Optional.empty()),
                Optional.empty());
    }

    boolean isDueAt(Instant now) {
        return !standing.isParked() && !standing.due().isAfter(now);
    }

    boolean isFailing() {
        return !standing.isParked() && standing.failures() > 0;
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
                        standing.failed(),
                        Optional.of(next.node())),
                Optional.of(next));
    }

    JobRow done(Instant now, Instant nextDue) {
        JobRow fresh = of(standing.name(), nextDue);
        return new JobRow(
                new JobStanding(
                        standing.name(), nextDue, Optional.of(now), JobStanding.Failures.NONE, Optional.empty()),
                fresh.lease());
    }

    JobRow failed(Instant nextDue, String error) {
        return anew(nextDue, new JobStanding.Failures(standing.failures() + 1, Optional.of(error), false));
    }

    JobRow parked(String error) {
        return anew(standing.due(), new JobStanding.Failures(standing.failures() + 1, Optional.of(error), true));
    }

    JobRow unparked(Instant due) {
        return anew(due, JobStanding.Failures.NONE);
    }

    private JobRow anew(Instant due, JobStanding.Failures failed) {
        return new JobRow(
                new JobStanding(standing.name(), due, standing.lastDone(), failed, Optional.empty()), Optional.empty());
    }
}
