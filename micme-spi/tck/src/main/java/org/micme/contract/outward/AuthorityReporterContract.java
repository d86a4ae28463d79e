package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.Amount;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.DiplomateId;
import org.micme.spi.authority.AuthorityReporter;
import org.micme.spi.authority.CompletionReport;
import org.micme.spi.authority.CompletionReport.Kind;
import org.micme.spi.authority.CompletionReport.ReportedLearner;
import org.micme.spi.authority.ReportOutcome;

/** What is asked of an {@link AuthorityReporter}. Its test plays the authority. For one thread, as tests are. */
public abstract class AuthorityReporterContract extends PlugInContract<AuthorityReporter> {

    private static final InstitutionId INSTITUTION = InstitutionId.of("mercy");
    private static final InstitutionId OTHER = InstitutionId.of("saint-elsewhere");
    private static final BoardCode NO_BOARD = BoardCode.of("NO-SUCH-BOARD");
    private static final PersonName NAME = new PersonName("Ann", "Examplewoman");
    private static final BirthDay BIRTH_DAY = BirthDay.of(2, 29);
    private static final int MOST = 1_000;

    /** For an adapter's test. */
    protected AuthorityReporterContract() {}

    /**
     * What the authority was told, and took.
     *
     * @param institution by whom; never null
     * @param kind never null
     * @param board never null
     * @param completion never null
     * @param learner never null
     */
    public record Taken(
            InstitutionId institution, Kind kind, BoardCode board, Completion completion, ReportedLearner learner) {

        /** Checks that nothing is null. */
        public Taken {
            Objects.requireNonNull(institution, "institution");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(board, "board");
            Objects.requireNonNull(completion, "completion");
            Objects.requireNonNull(learner, "learner");
        }

        /**
         * What the authority takes where it takes a report.
         *
         * @param institution never null
         * @param report never null
         * @return never null
         */
        public static Taken of(InstitutionId institution, CompletionReport report) {
            return new Taken(institution, report.kind(), report.award().board(), report.completion(), report.learner());
        }
    }

    /**
     * A board whose completions go this way.
     *
     * @return never null
     */
    protected abstract BoardCode board();

    /**
     * What the authority took.
     *
     * @return in the order in which it did, what it took twice twice; never null
     */
    protected abstract List<Taken> taken();

    /**
     * Has the authority refuse a diplomate, as one whom it does not know, until {@link #know}.
     *
     * @param diplomate never null
     */
    protected abstract void refuse(DiplomateId diplomate);

    /**
     * Has the authority take a diplomate again.
     *
     * @param diplomate never null
     */
    protected abstract void know(DiplomateId diplomate);

    /** Has the authority take what it is told next, and its answer get lost. Answers arrive again after it. */
    protected abstract void loseNextAnswer();

    /** Makes the authority unreachable, as a cut cable does, until {@link #comeBack}. */
    protected abstract void goAway();

    /** Makes it reachable again. */
    protected abstract void comeBack();

    private static DiplomateId diplomate(int number) {
        return DiplomateId.of(Integer.toString(700_000 + number));
    }

    private CompletionReport report(int number) {
        return report(Kind.ADD, board(), number);
    }

    private static CompletionReport report(Kind kind, BoardCode board, int number) {
        Participation participation = new Participation(PersonId.of("learner" + number), ActivityId.of(2_001));
        Completion completion = new Completion(LocalDate.of(2025, 3, 5), Option.none(), Amount.parse("1.25"));
        ReportedLearner learner = new ReportedLearner(NAME, diplomate(number), BIRTH_DAY);
        return new CompletionReport(
                "moc " + number + " " + kind, kind, new AwardKey(participation, board), completion, learner);
    }

    private List<CompletionReport> reports(int count) {
        return IntStream.range(0, count).mapToObj(this::report).toList();
    }

    private static List<ReportOutcome> handOver(AuthorityReporter to, List<CompletionReport> reports) {
        try {
            return to.report(INSTITUTION, reports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Taken> asTaken(List<CompletionReport> reports) {
        return reports.stream().map(report -> Taken.of(INSTITUTION, report)).toList();
    }

    private static void allAreTaken(List<ReportOutcome> outcomes, List<CompletionReport> reports) {
        assertThat(outcomes)
                .extracting(ReportOutcome::key)
                .isEqualTo(reports.stream().map(CompletionReport::key).toList());
        assertThat(outcomes).allMatch(ReportOutcome::isTaken);
    }

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
