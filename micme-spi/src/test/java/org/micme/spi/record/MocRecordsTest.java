package org.micme.spi.record;

import io.vavr.collection.LinkedHashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.micme.domain.moc.AttendedMocClaim;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.AwardedMocClaim;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.CorrectedAward;
import org.micme.domain.moc.DetailedMocClaim;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.DiplomateId;
import org.micme.domain.moc.MocClaim;
import org.micme.domain.moc.MocFile;
import org.micme.domain.moc.PermittedMocClaim;
import org.micme.domain.moc.PostTestId;
import org.micme.domain.moc.ReportedAward;
import org.micme.domain.moc.SelectedMocClaim;
import org.micme.domain.moc.UnreportedAward;

/** Diplomates, their claims of MOC and the boards' awards come back as they were written down. */
class MocRecordsTest {

    @Provide
    Arbitrary<MocClaim> claims() {
        return Arbitraries.oneOf(
                withSelected().map(SelectedMocClaim::new),
                Combinators.combine(withSelected(), Any.consent()).as(PermittedMocClaim::new),
                Combinators.combine(withSelected(), Any.consent()).as(DetailedMocClaim::new),
                Combinators.combine(withSelected(), Any.consent()).as(AttendedMocClaim::new),
                file(0).map(AwardedMocClaim::new));
    }

    private static Arbitrary<MocFile> withSelected() {
        return Arbitraries.integers().between(1, 3).flatMap(selected -> file(selected));
    }

    private static Arbitrary<MocFile> file(int selected) {
        Arbitrary<LinkedHashSet<BoardCode>> boards = board().list()
                .uniqueElements()
                .ofMinSize(Math.max(1, selected))
                .ofMaxSize(4)
                .map(LinkedHashSet::ofAll);
        return Combinators.combine(
                        Any.participation(),
                        Any.version(),
                        boards,
                        Any.set(Any.text().map(PostTestId::of)))
                .as((participation, version, all, passed) ->
                        new MocFile(participation, version, all.take(selected), all.drop(selected), passed));
    }

    private static Arbitrary<BoardCode> board() {
        return Any.text().map(BoardCode::of);
    }

    @Provide
    Arbitrary<BoardAward> awards() {
        return Arbitraries.oneOf(
                Combinators.combine(key(), Any.version(), completion()).as(UnreportedAward::new),
                reported(),
                Combinators.combine(reported(), Any.version(), completion()).as(CorrectedAward::new));
    }

    private static Arbitrary<ReportedAward> reported() {
        return Combinators.combine(key(), Any.version(), completion(), Any.act())
                .as(ReportedAward::new);
    }

    private static Arbitrary<AwardKey> key() {
        return Combinators.combine(Any.participation(), board()).as(AwardKey::new);
    }

    private static Arbitrary<Completion> completion() {
        return Combinators.combine(Any.date(), Any.maybe(Any.exactText()), Any.amount())
                .as(Completion::new);
    }

    @Provide
    Arbitrary<Diplomate> diplomates() {
        Arbitrary<BirthDay> birthDay = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .filter(BirthDay::exists)
                .as(BirthDay::of);
        return Combinators.combine(
                        Any.person(),
                        Any.version(),
                        Any.table(board(), Any.text().map(DiplomateId::of)),
                        Any.maybe(birthDay),
                        Any.maybe(Any.consent()))
                .as(Diplomate::new);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyClaimOfMocComesBack(@ForAll("claims") MocClaim claim) {
        Written.comesBackInEveryState(MocRecords.MOC_CLAIM, MocClaim.class, claim);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyAwardComesBack(@ForAll("awards") BoardAward award) {
        Written.comesBackInEveryState(AwardRecords.BOARD_AWARD, BoardAward.class, award);
    }

    @Property
    void everyDiplomateComesBack(@ForAll("diplomates") Diplomate diplomate) {
        Written.comesBack(MocRecords.DIPLOMATE, diplomate);
    }
}
