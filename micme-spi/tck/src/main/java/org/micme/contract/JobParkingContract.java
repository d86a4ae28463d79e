package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;

/** What is asked of {@link Jobs} about jobs that fail too often: they wait for a person. */
public abstract class JobParkingContract extends JobClauses {

    private static final Instant LONG_AFTER = NEXT.plusSeconds(86_400);

    /** For an adapter's test. */
    protected JobParkingContract() {}

    @Test
    void aParkedJobIsRunByNobodyAndSaysWhy() {
        jobs().failed(leased(), DUE, "no disk");

        assertThat(jobs().park(lease("node-1", DUE).orElseThrow(), "no network"))
                .isTrue();
        assertThat(lease("node-2", LONG_AFTER)).isEmpty();
        assertThat(standing())
                .isEqualTo(new JobStanding(
                        "status-watch",
                        DUE,
                        Optional.empty(),
                        new JobStanding.Failures(2, Optional.of("no network"), true),
                        Optional.empty()));
    }

    @Test
    void aParkedJobStaysSoWhoeverMakesSureOfIt() {
        jobs().park(leased(), "no disk");
        jobs().ensure(INSTITUTION, "status-watch", DUE);

        assertThat(standing().isParked()).isTrue();
        assertThat(lease("node-2", LONG_AFTER)).isEmpty();
    }

    @Test
    void aJobThatIsUnparkedIsDueWhenItIsToBeAndHasNoFailures() {
        jobs().done(leased(), DUE, DUE);
        jobs().park(lease("node-1", DUE).orElseThrow(), "no disk");

        assertThat(jobs().unpark(INSTITUTION, "status-watch", NEXT)).isTrue();
        assertThat(standing())
                .isEqualTo(new JobStanding(
                        "status-watch", NEXT, Optional.of(DUE), JobStanding.Failures.NONE, Optional.empty()));
        assertThat(lease("node-1", NEXT.minusMillis(1))).isEmpty();
        assertThat(lease("node-1", NEXT)).isPresent();
    }

    @Test
    void onlyAParkedJobIsUnparked() {
        LeasedJob leased = leased();
        assertThat(jobs().unpark(INSTITUTION, "status-watch", NEXT)).isFalse();
        assertThat(jobs().unpark(INSTITUTION, "none", NEXT)).isFalse();

        jobs().park(leased, "no disk");
        assertThat(jobs().unpark(OTHER, "status-watch", NEXT)).isFalse();
    }

    @Test
    void whoLostItsLeaseParksNothing() {
        LeasedJob lost = leased();
        LeasedJob taken = lease("node-2", lost.untilExclusive()).orElseThrow();

        assertThat(jobs().park(lost, "no disk")).isFalse();
        assertThat(standing().isParked()).isFalse();
        assertThat(jobs().done(taken, DUE, NEXT)).isTrue();
    }

    @Test
    void figuresTellWhatIsParkedAndCountItNeitherAsDueNorAsFailing() {
        jobs().failed(leased(), DUE, "no disk");
        jobs().park(lease("node-1", DUE).orElseThrow(), "no disk");

        assertThat(jobs().figures(LONG_AFTER)).isEqualTo(new JobFigures(0, 0, 0, 1, Optional.empty()));
        jobs().unpark(INSTITUTION, "status-watch", LONG_AFTER);
        assertThat(jobs().figures(LONG_AFTER).parked()).isZero();
    }
}
