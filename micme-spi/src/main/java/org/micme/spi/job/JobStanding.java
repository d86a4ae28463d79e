package org.micme.spi.job;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a job stands. Immutable and thread safe.
 *
 * @param name never null
 * @param due when it is due next; never null
 * @param lastDone when it was last run to its end; none where never
 * @param failed how often it has failed since then; never null
 * @param leasedBy the node that leased it last and has not ended it, though its lease may have run out; none where none has
 */
public record JobStanding(
        String name, Instant due, Optional<Instant> lastDone, Failures failed, Optional<String> leasedBy) {

    /** Checks that nothing is null. */
    public JobStanding {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(lastDone, "lastDone");
        Objects.requireNonNull(failed, "failed");
        Objects.requireNonNull(leasedBy, "leasedBy");
    }

    /**
     * How often it has failed since it was last run to its end.
     *
     * @return from 0
     */
    public int failures() {
        return failed.count();
    }

    /**
     * What went wrong last.
     *
     * @return none where it has not failed since it was last run to its end
     */
    public Optional<String> lastError() {
        return failed.lastError();
    }

    /**
     * Whether it failed too often, and waits for a person.
     *
     * @return true where it is run by nobody until it is unparked
     */
    public boolean isParked() {
        return failed.parked();
    }

    /**
     * Failures since a job was last run to its end.
     *
     * @param count how many, from 0
     * @param lastError what went wrong last; none where there are none
     * @param parked whether the job waits for a person because of them
     */
    public record Failures(int count, Optional<String> lastError, boolean parked) {

        /** None. */
        public static final Failures NONE = new Failures(0, Optional.empty(), false);

        /** Checks that nothing is null. */
        public Failures {
            Objects.requireNonNull(lastError, "lastError");
        }
    }
}
