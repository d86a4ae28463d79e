package org.micme.spi.outside;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.PlugIn;

/**
 * A CME system that an institution runs already, and keeps (MSG-4). There can be many. What a system does not offer, it says in
 * {@link #abilities}, and refuses with {@link UnsupportedOperationException}. Thread safe.
 */
public interface OutsideCmeSystem extends PlugIn {

    /** What such a system may offer. */
    enum Ability {
        /** {@link OutsideCmeSystem#activities}. */
        ACTIVITIES,
        /** {@link OutsideCmeSystem#activityPage}. */
        LINKS
    }

    /**
     * What this one offers.
     *
     * @return always the same; never null
     */
    Set<Ability> abilities();

    /**
     * The activities that it shows. A system that shows none is an error, never an empty answer: it is more likely that its pages have
     * changed than that everything was cancelled.
     *
     * @param institution whose; never null
     * @return in its own order; one that it shows twice is there once; to be closed. Where reading breaks off, the stream throws
     *     {@link java.io.UncheckedIOException}, and never ends as though that were all
     * @throws IOException where it can't be read, or shows nothing
     * @throws UnsupportedOperationException where {@link Ability#ACTIVITIES} is not offered
     */
    Stream<OutsideActivity> activities(InstitutionId institution) throws IOException;

    /**
     * Where it shows an activity. The system itself is not asked, and need not be there.
     *
     * @param institution whose; never null
     * @param activity never null
     * @return an absolute address; none where it has no such page
     * @throws UnsupportedOperationException where {@link Ability#LINKS} is not offered
     */
    Optional<URI> activityPage(InstitutionId institution, ActivityId activity);
}
