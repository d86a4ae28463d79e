package org.micme.spi.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.micme.domain.kernel.InstitutionId;

/**
 * Work that comes due, shared by any number of nodes: each run is leased to one of them. A node that dies loses its lease by and by, and
 * another runs the job again. Each call is a unit of its own. Thread safe.
 */
public interface Jobs {

    /**
     * Makes sure that a job is known.
     *
     * @param institution whose; never null
     * @param name such as {@code status-watch}; not blank
     * @param due when it is first due, where it was not known; never null
     * @throws IllegalArgumentException where the name is blank
     */
    void ensure(InstitutionId institution, String name, Instant due);

    /**
     * Leases the job that has been due the longest; of several, the first by institution and name; never one that is parked, or that
     * the node does not know.
     *
     * @param node who asks, not blank
     * @param now the moment of asking; never null
     * @param lease for how long; positive; never null
     * @param names of the jobs that the node knows; never null
     * @return none where none is due, or all that are due are leased
     * @throws IllegalArgumentException where the node is blank, or the lease is not positive
     */
    Optional<LeasedJob> lease(String node, Instant now, Duration lease, Set<String> names);

    /**
     * The job was run.
     *
     * @param leased as it was leased; never null
     * @param now when it ended; never null
     * @param nextDue when it is due again; never null
     * @return false where the lease was lost in the meantime: the job was leased once more; a lease that has only run out still
     *     counts
     */
    boolean done(LeasedJob leased, Instant now, Instant nextDue);

    /**
     * The job failed.
     *
     * @param leased as it was leased; never null
     * @param nextDue when it is to be tried again; never null
     * @param error what went wrong, without personal data; never null
     * @return false where the lease was lost to another node in the meantime
     */
    boolean failed(LeasedJob leased, Instant nextDue, String error);

    /**
     * The job failed, and waits for a person.
     *
     * @param leased as it was leased; never null
     * @param error what went wrong, without personal data; never null
     * @return false where the lease was lost to another node in the meantime
     */
    boolean park(LeasedJob leased, String error);

    /**
     * Lets a parked job run again, as if it had never failed.
     *
     * @param institution whose; never null
     * @param name the job's; never null
     * @param due when; never null
     * @return false where no such job is parked
     */
    boolean unpark(InstitutionId institution, String name, Instant due);

    /**
     * How the jobs of an institution stand.
     *
     * @param institution never null
     * @return by name
     */
    List<JobStanding> of(InstitutionId institution);

    /**
     * How much is to be done.
     *
     * @param now never null
     * @return over all institutions; never null
     */
    JobFigures figures(Instant now);
}
