package org.micme.app.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;
import org.micme.spi.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what comes due, for every institution. Every node does it, and each run is one node's. A job that fails is tried again, each time
 * after a longer pause; one that fails too often in a row waits for a person. A job that this node does not know is left to others.
 * Thread safe.
 */
public final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final String node;
    private final Store store;
    private final Map<String, Job> known;
    private final JobSettings settings;
    private final InstantSource clock;
    private final Rounds rounds = new Rounds("jobs");
    private final Set<InstitutionId> ensured = new HashSet<>();

    /**
     * Of a store.
     *
     * @param node unique among all nodes, and among the runners of one; not blank
     * @param store that keeps jobs; never null
     * @param known no two of one name; never null
     * @param settings never null
     * @param clock never null
     */
    public JobRunner(
            String node, Store store, Collection<? extends Job> known, JobSettings settings, InstantSource clock) {
        this.node = node;
        this.store = store;
        this.known = known.stream().collect(Collectors.toUnmodifiableMap(Job::name, Function.identity()));
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins to run what is due, again and again, until it is stopped; where it knows no job, it does nothing. */
    public void start() {
        if (!known.isEmpty()) {
            rounds.start(this::round, settings.pause());
        }
    }

    /** Ends the run under way, and begins no other. Stopping twice is no error. */
    public void stop() {
        rounds.stop(settings.lease());
    }

    /** Runs all that is due now. */
    synchronized void round() {
        store.institutions().forEach(this::ensure);
        Optional<LeasedJob> leased = lease();
        while (leased.isPresent()) {
            settle(leased.get());
            leased = rounds.isEnding() ? Optional.empty() : lease();
        }
    }

    /** Makes sure once of the jobs of an institution: it may be new. */
    private void ensure(InstitutionId institution) {
        if (!ensured.contains(institution)) {
            Instant now = clock.instant();
            known.values().forEach(job -> jobs().ensure(institution, job.name(), job.next(now)));
            ensured.add(institution);
        }
    }

    private Jobs jobs() {
        return store.jobs();
    }

    private Optional<LeasedJob> lease() {
        return jobs().lease(node, clock.instant(), settings.lease(), known.keySet());
    }

    private void settle(LeasedJob leased) {
        Job job = Objects.requireNonNull(known.get(leased.name()), "job");
        Throwable failure = run(job, leased);
        Instant now = clock.instant();
        if (failure == null) {
            jobs().done(leased, now, job.next(now));
        } else {
            failed(leased, now, failure);
        }
    }

    private @Nullable Throwable run(Job job, LeasedJob leased) {
        try {
            job.run(leased.institution(), clock.instant());
            return null;
        } catch (Exception | Error e) {
            // Errors too: a job that breaks down must not keep the others from being run.
            return e;
        }
    }

    private void failed(LeasedJob leased, Instant now, Throwable failure) {
        // The class alone, as the message of an exception may tell of somebody.
        String why = failure.getClass().getName();
        int failures = before(leased) + 1;
        if (failures >= settings.attempts()) {
            jobs().park(leased, why);
            LOG.warn(
                    "{} of {} waits for a person after {} failures: {}",
                    leased.name(),
                    leased.institution(),
                    failures,
                    why);
        } else {
            Duration pause = settings.backOff().after(failures, ThreadLocalRandom.current());
            jobs().failed(leased, now.plus(pause), why);
            LOG.info("{} of {} failed {} times in a row: {}", leased.name(), leased.institution(), failures, why);
        }
    }

    private int before(LeasedJob leased) {
        return jobs().of(leased.institution()).stream()
                .filter(standing -> standing.name().equals(leased.name()))
                .mapToInt(JobStanding::failures)
                .sum();
    }
}
