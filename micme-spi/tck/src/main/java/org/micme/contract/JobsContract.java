package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;

/** What is asked of {@link Jobs}: each run is one node's. */
public abstract class JobsContract extends JobClauses {

    /** For an adapter's test. */
    protected JobsContract() {}

    private static JobStanding fresh(String name, Instant due) {
        return new JobStanding(name, due, Optional.empty(), JobStanding.Failures.NONE, Optional.empty());
    }

    @Test
    void aJobIsKnownOnceAndStaysDueWhenItWas() {
        jobs().ensure(INSTITUTION, "status-watch", DUE);
        jobs().ensure(INSTITUTION, "status-watch", NEXT);

        assertThat(jobs().of(INSTITUTION)).containsExactly(fresh("status-watch", DUE));
        assertThat(jobs().of(OTHER)).isEmpty();
    }

    @Test
    void aJobHasAName() {
        for (String blank : List.of("", " ", "\t")) {
            assertThatThrownBy(() -> jobs().ensure(INSTITUTION, blank, DUE))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(jobs().of(INSTITUTION)).isEmpty();
        assertThat(store().institutions()).isEmpty();
    }

    @Test
    void anInstitutionThatHasNothingButAJobIsNamed() {
        jobs().ensure(OTHER, "status-watch", DUE);

        assertThat(store().institutions()).containsExactly(OTHER);
    }

    @Test
    void ofManyWhoMakeSureOfAJobAtOnceOneDoes() {
        Race.run(NODES, node -> {
            jobs().ensure(INSTITUTION, "status-watch", DUE.plusSeconds(node));
            return true;
        });

        assertThat(jobs().of(INSTITUTION)).hasSize(1);
    }

    @Test
    void jobsStandByName() {
        List.of("outbox", "digest", "status-watch", "audit").forEach(name -> jobs().ensure(INSTITUTION, name, DUE));

        assertThat(jobs().of(INSTITUTION))
                .extracting(JobStanding::name)
                .containsExactly("audit", "digest", "outbox", "status-watch");
    }

    @Test
    void aJobThatIsDoneIsDueAgainAndHasNoFailures() {
        jobs().failed(leased(), DUE, "no disk");
        LeasedJob leased = lease("node-1", DUE).orElseThrow();

        assertThat(jobs().done(leased, DUE.plusSeconds(9), NEXT)).isTrue();
        assertThat(standing())
                .isEqualTo(new JobStanding(
                        "status-watch",
                        NEXT,
                        Optional.of(DUE.plusSeconds(9)),
                        JobStanding.Failures.NONE,
                        Optional.empty()));
        assertThat(lease("node-1", NEXT.minusMillis(1))).isEmpty();
        assertThat(lease("node-1", NEXT)).isPresent();
    }

    @Test
    void aJobThatFailedSaysHowOftenAndWhy() {
        jobs().done(leased(), DUE, DUE);
        jobs().failed(lease("node-1", DUE).orElseThrow(), DUE, "no disk");

        assertThat(jobs().failed(lease("node-1", DUE).orElseThrow(), NEXT, "no network"))
                .isTrue();
        assertThat(standing())
                .isEqualTo(new JobStanding(
                        "status-watch",
                        NEXT,
                        Optional.of(DUE),
                        new JobStanding.Failures(2, Optional.of("no network"), false),
                        Optional.empty()));
        assertThat(lease("node-1", NEXT.minusMillis(1))).isEmpty();
    }

    @Test
    void whoLostItsLeaseChangesNothing() {
        LeasedJob lost = leased();
        LeasedJob taken = lease("node-2", lost.untilExclusive()).orElseThrow();

        assertThat(jobs().done(lost, DUE, NEXT)).isFalse();
        assertThat(jobs().failed(lost, NEXT, "no disk")).isFalse();
        assertThat(standing().failures()).isZero();
        assertThat(jobs().done(taken, DUE, NEXT)).isTrue();
        assertThat(jobs().done(taken, DUE, NEXT)).isFalse();
    }

    @Test
    void aLeaseThatHasRunOutStillCountsWhereNobodyElseHasIt() {
        LeasedJob leased = leased();

        assertThat(jobs().done(leased, leased.untilExclusive().plusSeconds(1), NEXT))
                .isTrue();
    }

    @Test
    void figuresTellHowMuchIsToBeDoneOverAllInstitutions() {
        assertThat(jobs().figures(NEXT)).isEqualTo(new JobFigures(0, 0, 0, 0, Optional.empty()));

        jobs().done(leased(), DUE, NEXT.plusSeconds(1));
        jobs().ensure(OTHER, "digest", DUE);
        jobs().failed(lease("node-1", DUE).orElseThrow(), DUE.plusSeconds(7), "no disk");
        jobs().ensure(OTHER, "outbox", NEXT);
        LeasedJob running = lease("node-1", NEXT).orElseThrow();

        assertThat(jobs().figures(NEXT))
                .isEqualTo(new JobFigures(2, 1, 1, 0, Optional.of(Duration.between(DUE.plusSeconds(7), NEXT))));
        assertThat(jobs().figures(running.untilExclusive()).leased()).isZero();
    }

    @Test
    void aJobThatIsNotDueYetHasNoAge() {
        jobs().ensure(INSTITUTION, "status-watch", NEXT);

        assertThat(jobs().figures(DUE)).isEqualTo(new JobFigures(0, 0, 0, 0, Optional.empty()));
        assertThat(jobs().figures(NEXT).oldest()).contains(Duration.ZERO);
    }

    @Test
    void theMomentOfAskingForFiguresIsCutAndNeverRounded() {
        jobs().ensure(INSTITUTION, "status-watch", Any.INSTANT);
        Instant cut = Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision());

        assertThat(jobs().figures(Any.JUST_BEFORE_A_SECOND).oldest()).contains(Duration.between(Any.INSTANT, cut));
    }

    @Test
    void instantsAreCutAndNeverRounded() {
        jobs().ensure(INSTITUTION, "status-watch", Any.JUST_BEFORE_A_SECOND);
        Instant cut = Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision());
        LeasedJob leased = lease("node-1", Any.JUST_BEFORE_A_SECOND).orElseThrow();

        assertThat(leased.due()).isEqualTo(cut);
        assertThat(leased.untilExclusive()).isEqualTo(cut.plus(LEASE));
        assertThat(jobs().done(leased, Any.JUST_BEFORE_A_SECOND, Any.JUST_BEFORE_A_SECOND))
                .isTrue();
        assertThat(standing().lastDone()).contains(cut);
    }
}
