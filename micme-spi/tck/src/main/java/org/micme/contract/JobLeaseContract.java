package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;

/** What is asked of {@link Jobs#lease}: each run is one node's. */
public abstract class JobLeaseContract extends JobClauses {

    private static final int JOBS = 40;

    /** For an adapter's test. */
    protected JobLeaseContract() {}

    @Test
    void aLeaseTellsWhoHasItAndUntilWhen() {
        jobs().ensure(INSTITUTION, "status-watch", DUE);

        Instant now = DUE.plusSeconds(1);
        assertThat(lease("node-1", now))
                .contains(new LeasedJob(INSTITUTION, "status-watch", DUE, "node-1", now.plus(LEASE)));
        assertThat(standing().leasedBy()).contains("node-1");
    }

    @Test
    void aJobIsLeasedOnceItIsDue() {
        jobs().ensure(INSTITUTION, "status-watch", DUE);

        assertThat(lease("node-1", DUE.minusMillis(1))).isEmpty();
        assertThat(lease("node-1", DUE)).isPresent();
    }

    @Test
    void theJobThatHasBeenDueTheLongestGoesFirstAcrossAllInstitutions() {
        jobs().ensure(INSTITUTION, "second", DUE.plusSeconds(1));
        jobs().ensure(OTHER, "first", DUE);
        jobs().ensure(OTHER, "a", DUE.plusSeconds(2));
        jobs().ensure(INSTITUTION, "b", DUE.plusSeconds(2));
        jobs().ensure(INSTITUTION, "c", DUE.plusSeconds(2));

        List<String> order = IntStream.range(0, 5)
                .mapToObj(i -> lease("node-1", NEXT).map(LeasedJob::name).orElse("none"))
                .toList();
        assertThat(order).containsExactly("first", "second", "b", "c", "a");
    }

    @Test
    void aNodeLeasesTheJobsThatItKnows() {
        jobs().ensure(INSTITUTION, "digest", DUE);
        jobs().ensure(INSTITUTION, "status-watch", DUE);

        assertThat(jobs().lease("node-1", DUE, LEASE, Set.of())).isEmpty();
        assertThat(jobs().lease("node-1", DUE, LEASE, Set.of("outbox", "DIGEST")))
                .isEmpty();
        assertThat(jobs().lease("node-1", DUE, LEASE, Set.of("outbox", "status-watch")))
                .map(LeasedJob::name)
                .contains("status-watch");
        assertThat(lease("node-1", DUE)).map(LeasedJob::name).contains("digest");
    }

    @Test
    void whatIsLeasedIsNotLeasedAgainWhoeverAsks() {
        LeasedJob leased = leased();
        Instant last = leased.untilExclusive().minusMillis(1);

        assertThat(lease("node-2", last)).isEmpty();
        assertThat(lease("node-1", last)).isEmpty();
    }

    @Test
    void aLeaseThatHasRunOutIsGivenToAnother() {
        LeasedJob leased = leased();

        assertThat(lease("node-2", leased.untilExclusive()).map(LeasedJob::node))
                .contains("node-2");
        assertThat(standing().leasedBy()).contains("node-2");
    }

    @Test
    void ofManyNodesThatAskAtOnceEachJobGoesToOne() {
        IntStream.range(0, JOBS).forEach(i -> jobs().ensure(i % 2 == 0 ? INSTITUTION : OTHER, "job-" + i, DUE));

        List<List<LeasedJob>> taken = Race.run(
                NODES,
                node -> IntStream.range(0, JOBS)
                        .mapToObj(i -> lease("node-" + node, DUE))
                        .flatMap(Optional::stream)
                        .toList());
        assertThat(taken.stream().flatMap(List::stream).map(LeasedJob::name)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, JOBS)
                                .filter(i -> lease("last", DUE).isPresent())
                                .count()
                        + taken.stream().mapToInt(List::size).sum())
                .isEqualTo(JOBS);
    }

    @Test
    void aNodeAndSomeTimeBelongToALease() {
        assertThatThrownBy(() -> lease(" ", DUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> jobs().lease("node-1", DUE, Duration.ZERO, Set.of("status-watch")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
