package org.micme.spi.job;

import java.time.Instant;
import java.util.Objects;
import org.micme.domain.kernel.InstitutionId;

/**
 * A job that one node alone may run, for a while. Immutable and thread safe.
 *
 * @param institution whose; never null
 * @param name not blank
 * @param due since when it has been due; never null
 * @param node who leased it; not blank
 * @param untilExclusive when the lease ends; never null
 */
public record LeasedJob(InstitutionId institution, String name, Instant due, String node, Instant untilExclusive) {

    /** Checks that nothing is null. */
    public LeasedJob {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(untilExclusive, "untilExclusive");
    }
}
