package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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

/**
 * An authority as the test of an {@link AuthorityReporter} plays it, and completions to report to it. For one thread, as tests are.
 */
public abstract class AuthorityReporterScene extends PlugInContract<AuthorityReporter> {

    static final InstitutionId INSTITUTION = InstitutionId.of("mercy");
    static final InstitutionId OTHER = InstitutionId.of("saint-elsewhere");
    static final BoardCode NO_BOARD = BoardCode.of("NO-SUCH-BOARD");
    static final PersonName NAME = new PersonName("Ann", "Examplewoman");
    static final BirthDay BIRTH_DAY = BirthDay.of(2, 29);

    AuthorityReporterScene() {}

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

    static DiplomateId diplomate(int number) {
        return DiplomateId.of(Integer.toString(700_000 + number));
    }

    final CompletionReport report(int number) {
        return report(Kind.ADD, board(), number);
    }

    static CompletionReport report(Kind kind, BoardCode board, int number) {
        Participation participation = new Participation(PersonId.of("learner" + number), ActivityId.of(2_001));
        Completion completion = new Completion(LocalDate.of(2025, 3, 5), Option.none(), Amount.parse("1.25"));
        ReportedLearner learner = new ReportedLearner(NAME, diplomate(number), BIRTH_DAY);
        return new CompletionReport(
                "moc " + number + " " + kind, kind, new AwardKey(participation, board), completion, learner);
    }

    final List<CompletionReport> reports(int count) {
        return IntStream.range(0, count).mapToObj(this::report).toList();
    }

    static List<ReportOutcome> handOver(AuthorityReporter to, List<CompletionReport> reports) {
        try {
            return to.report(INSTITUTION, reports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Taken> asTaken(List<CompletionReport> reports) {
        return reports.stream().map(report -> Taken.of(INSTITUTION, report)).toList();
    }

    static void allAreTaken(List<ReportOutcome> outcomes, List<CompletionReport> reports) {
        assertThat(outcomes)
                .extracting(ReportOutcome::key)
                .isEqualTo(reports.stream().map(CompletionReport::key).toList());
        assertThat(outcomes).allMatch(ReportOutcome::isTaken);
    }
}
