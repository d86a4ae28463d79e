package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;

/** What the contracts of jobs have in common. */
abstract class JobClauses extends Clauses {

    static final Duration LEASE = Duration.ofMinutes(5);
    static final Instant DUE = Any.INSTANT;
    static final Instant NEXT = DUE.plusSeconds(3_600);
    static final int NODES = 8;

    @Override
    final Optional<Class<?>> absent() {
        return store().keepsJobs() ? Optional.empty() : Optional.of(Jobs.class);
    }

    final Jobs jobs() {
        return store().jobs();
    }

    final Optional<LeasedJob> lease(String node, Instant now) {
        return jobs().lease(node, now, LEASE, names());
    }

    /** Of all jobs that are kept. */
    private Set<String> names() {
        return Stream.of(INSTITUTION, OTHER)
                .flatMap(institution -> jobs().of(institution).stream())
                .map(JobStanding::name)
                .collect(Collectors.toSet());
    }

    final LeasedJob leased() {
        jobs().ensure(INSTITUTION, "status-watch", DUE);
        return lease("node-1", DUE).orElseThrow();
    }

    final JobStanding standing() {
        List<JobStanding> all = jobs().of(INSTITUTION);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
