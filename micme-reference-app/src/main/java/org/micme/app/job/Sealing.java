package org.micme.app.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.Ledger;
import org.micme.spi.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what was appended to the audit trail and the decision log, within a second of the commit. Every node does it, and of several one
 * at a time does it for an institution. One that can't be sealed is left alone for a while, and holds no other back. Thread safe.
 */
public final class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    private final Ledger ledger;
    private final InstantSource clock;
    private final Rounds rounds = new Rounds("sealing");
    private final Map<InstitutionId, Failing> failing = new HashMap<>();

    private record Failing(int times, Instant until) {}

    /**
     * Of a store.
     *
     * @param store with an audit trail and a decision log; never null
     * @param clock never null
     */
    public Sealing(Store store, InstantSource clock) {
        this.ledger = store.ledger();
        this.clock = clock;
    }

    /** Begins to seal, again and again, until it is stopped. */
    public void start() {
        rounds.start(this::round, PAUSE);
    }

    /** Finishes the seal that is being made, and seals no more: the rest is the next start's, or another node's. Stopping twice is no error. */
    public void stop() {
        rounds.stop(PATIENCE);
    }

    /** Seals all that waits, but for institutions that are left alone; each in its turn, however much of one waits. */
    synchronized void round() {
        boolean more = true;
        while (more && !rounds.isEnding()) {
            more = turn();
        }
    }

    /** Makes one seal for each institution, and tells whether there may be more to seal. */
    private boolean turn() {
        Set<InstitutionId> waiting = ledger.unsealed();
        failing.keySet().retainAll(waiting);
        boolean more = false;
        for (InstitutionId institution : waiting) {
            if (!rounds.isEnding() && isNotLeftAlone(institution)) {
                more |= seal(institution) >= Ledger.MOST_SEALED;
            }
        }
        return more;
    }

    private boolean isNotLeftAlone(InstitutionId institution) {
        Failing its = failing.get(institution);
        return its == null || !clock.instant().isBefore(its.until());
    }

    private int seal(InstitutionId institution) {
        try {
            int sealed = ledger.seal(institution);
            failing.remove(institution);
            return sealed;
        } catch (RuntimeException e) {
            Failing before = failing.get(institution);
            int times = before == null ? 1 : before.times() + 1;
            Duration pause = BACK_OFF.after(times, ThreadLocalRandom.current());
            failing.put(institution, new Failing(times, clock.instant().plus(pause)));
            LOG.warn(
                    "{} could not be sealed, {} times in a row, with {}; again in {} ms",
                    institution,
                    times,
                    e.getClass().getName(),
                    pause.toMillis());
            return 0;
        }
    }
}
