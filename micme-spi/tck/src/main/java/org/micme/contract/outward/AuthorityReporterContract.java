package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.spi.authority.AuthorityReporter;
import org.micme.spi.authority.CompletionReport;
import org.micme.spi.authority.CompletionReport.Kind;
import org.micme.spi.authority.ReportOutcome;

/** What is asked of an {@link AuthorityReporter}. Its test plays the authority. For one thread, as tests are. */
public abstract class AuthorityReporterContract extends AuthorityReporterScene {

    private static final int MOST = 1_000;

    /** For an adapter's test. */
    protected AuthorityReporterContract() {}

    @Test
    void whichBoardsItReportsToIsAlwaysTheSame() {
        assertThat(List.of(it().reports(board()), it().reports(board()), plugIn().reports(board())))
                .containsOnly(true);
        assertThat(List.of(it().reports(NO_BOARD), it().reports(NO_BOARD), plugIn().reports(NO_BOARD)))
                .containsOnly(false);
    }

    @Test
    void whatIsReportedIsTakenInItsOrder() {
        List<CompletionReport> reports = List.of(report(2), report(0), report(1));

        allAreTaken(handOver(it(), reports), reports);
        assertThat(taken()).isEqualTo(asTaken(reports));
    }

    @Test
    void correctionsAndDeletionsAreTakenAsSuch() {
        List<CompletionReport> reports =
                List.of(report(1), report(Kind.CORRECT, board(), 1), report(Kind.DELETE, board(), 1));

        allAreTaken(handOver(it(), reports), reports);
        assertThat(taken()).extracting(Taken::kind).containsExactly(Kind.ADD, Kind.CORRECT, Kind.DELETE);
    }

    @Test
    void nothingToReportIsNoError() {
        assertThat(handOver(it(), List.of())).isEmpty();
    }

    @Test
    void aThousandAreTakenAtOnce() {
        allAreTaken(handOver(it(), reports(MOST)), reports(MOST));
        assertThat(taken()).hasSize(MOST);
    }

    @Test
    void moreThanAThousandAreRefused() {
        assertThatThrownBy(() -> handOver(it(), reports(MOST + 1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(taken()).isEmpty();
    }

    @Test
    void aCompletionOfAnotherBoardIsRefusedWithAllBesideIt() {
        List<CompletionReport> mixed = List.of(report(1), report(Kind.ADD, NO_BOARD, 2));

        assertThatThrownBy(() -> handOver(it(), mixed)).isInstanceOf(IllegalArgumentException.class);
        assertThat(taken()).isEmpty();
    }

    @Test
    void whatIsHandedOverTwiceIsTakenOnce() {
        List<CompletionReport> reports = reports(3);
        handOver(it(), reports.subList(0, 2));

        allAreTaken(handOver(it(), reports), reports);
        assertThat(taken()).isEqualTo(asTaken(reports));
    }

    @Test
    void whatStandsTwiceInAListIsTakenOnce() {
        List<CompletionReport> twice = List.of(report(1), report(2), report(1));

        allAreTaken(handOver(it(), twice), twice);
        assertThat(taken()).isEqualTo(asTaken(List.of(report(1), report(2))));
    }

    @Test
    void whatAnotherNodeHasReportedIsTakenOnce() {
        handOver(it(), reports(2));

        allAreTaken(handOver(plugIn(), reports(2)), reports(2));
        assertThat(taken()).hasSize(2);
    }

    @Test
    void whatIsTakenAndNeverAnsweredIsTakenOnce() {
        loseNextAnswer();
        assertThatThrownBy(() -> it().report(INSTITUTION, reports(2))).isInstanceOf(IOException.class);

        allAreTaken(handOver(it(), reports(2)), reports(2));
        assertThat(taken()).hasSize(2);
    }

    @Test
    void whatAnotherInstitutionReportsUnderTheKeyIsAnother() throws IOException {
        handOver(it(), reports(1));
        allAreTaken(it().report(OTHER, reports(1)), reports(1));

        assertThat(taken()).extracting(Taken::institution).containsExactly(INSTITUTION, OTHER);
    }

    @Test
    void whatIsRefusedKeepsNothingElseBack() {
        refuse(diplomate(1));

        assertThat(handOver(it(), reports(3)))
                .extracting(ReportOutcome::isTaken)
                .containsExactly(true, false, true);
        assertThat(taken()).isEqualTo(asTaken(List.of(report(0), report(2))));
    }

    @Test
    void whatWasRefusedIsTakenLater() {
        refuse(diplomate(1));
        assertThat(handOver(it(), List.of(report(1))).get(0).isTaken()).isFalse();
        know(diplomate(1));

        allAreTaken(handOver(it(), List.of(report(1))), List.of(report(1)));
        assertThat(taken()).hasSize(1);
    }

    @Test
    void whatCannotBeReportedNowIsToBeTriedAgain() {
        goAway();
        assertThatThrownBy(() -> it().report(INSTITUTION, reports(2))).isInstanceOf(IOException.class);
        comeBack();
        assertThat(taken()).isEmpty();

        allAreTaken(handOver(it(), reports(2)), reports(2));
        assertThat(taken()).hasSize(2);
    }

    @Test
    void whatGoesWrongSaysNothingOfAnybody() {
        List<String> personal = List.of(NAME.last(), diplomate(1).value());
        refuse(diplomate(1));
        assertThat(handOver(it(), List.of(report(1))).get(0).error().orElse("")).doesNotContain(personal);
        Thrown.by(() -> handOver(it(), List.of(report(Kind.ADD, NO_BOARD, 1)))).saysNothingOf(personal);
        goAway();
        Thrown.by(() -> handOver(it(), List.of(report(1)))).saysNothingOf(personal);
    }

    @Test
    void whatSeveralThreadsReportAtOnceIsTakenOnce() {
        List<CompletionReport> reports = reports(20);
        List<Boolean> whole =
                atOnce(RUNNERS, runner -> handOver(it(), reports).stream().allMatch(ReportOutcome::isTaken));

        assertThat(whole).isEqualTo(Collections.nCopies(RUNNERS, true));
        assertThat(taken()).containsExactlyInAnyOrderElementsOf(asTaken(reports));
    }
}
