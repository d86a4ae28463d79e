package org.micme.app.job;

import java.time.Instant;
import org.micme.domain.kernel.InstitutionId;

/** Work that comes due for each institution, such as a look at what changes with time alone. Thread safe. */
public interface Job {

    /**
     * What it is known by, on every node and for ever.
     *
     * @return not blank; never null
     */
    String name();

    /**
     * When it is due again.
     *
     * @param now when it was run, or first heard of; never null
     * @return after that; never null
     */
    Instant next(Instant now);

    /**
     * Runs it. It may be run twice where a node dies or its lease runs out, so whatever it does has to bear that.
     *
     * @param institution for whom; never null
     * @param now never null
     * @throws Exception where it failed, and is to be tried again
     */
    void run(InstitutionId institution, Instant now) throws Exception;
}
