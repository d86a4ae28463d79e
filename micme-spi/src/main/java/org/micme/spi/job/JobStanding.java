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
 * @param failures how often it has failed since
 * @param lastError what went wrong last; none where it has not failed since it was last run
 * @param leasedBy the node that leased it last and has not ended it, though its lease may have run out; none where none has
 */
public record JobStanding(
        String name,
        Instant due,
        Optional<Instant> lastDone,
        int failures,
        Optional<String> lastError,
        Optional<String> leasedBy) {

    /** Checks that nothing is null. */
    public JobStanding {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(lastDone, "lastDone");
        Objects.requireNonNull(lastError, "lastError");
        Objects.requireNonNull(leasedBy, "leasedBy");
    }
}
