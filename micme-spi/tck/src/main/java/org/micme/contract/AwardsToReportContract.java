package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.credit.Amount;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.CorrectedAward;
import org.micme.domain.moc.ReportedAward;
import org.micme.domain.moc.UnreportedAward;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link BoardAwards#toReport}. */
public abstract class AwardsToReportContract extends PortListContract<BoardAwards, BoardAward> {

    /** By date up to the third, then by activity, learner and board. */
    private static final List<AwardKey> IN_ORDER = List.of(
            BoardAwardsContract.key("z", 99, "Z"),
            BoardAwardsContract.key("z", 50, "Z"),
            BoardAwardsContract.key("z", 9, "Z"),
            BoardAwardsContract.key("y", 10, "Z"),
            BoardAwardsContract.key("B", 11, "Z"),
            BoardAwardsContract.key("a", 11, "Z"),
            BoardAwardsContract.key("b", 11, "B"),
            BoardAwardsContract.key("b", 11, "C"),
            BoardAwardsContract.key("b", 11, "a"),
            BoardAwardsContract.key("a", 12, "A"));

    /** For an adapter's test. */
    protected AwardsToReportContract() {
        super(BoardAwards.class);
    }

    @Override
    Page<BoardAward> page(BoardAwards port, PageRequest request) {
        return port.toReport(request);
    }

    @Override
    void add(int rank) {
        unit(port -> port.save(award(rank), Version.NEW));
    }

    private static UnreportedAward award(int rank) {
        return BoardAwardsContract.award(IN_ORDER.get(rank), BoardAwardsContract.DATE.plusDays(Math.min(rank, 2)));
    }

    @Override
    int rank(BoardAward row) {
        return IN_ORDER.indexOf(row.key());
    }

    private List<BoardAward> toReport() {
        return reading(port -> port.toReport(PageRequest.first(10))).rows();
    }

    @Test
    void whatIsReportedWaitsNoLongerUntilItIsCorrected() {
        UnreportedAward award = award(0);
        unit(port -> port.save(award, Version.NEW));
        assertThat(toReport()).containsExactly(award);

        ReportedAward reported = award.report(Any.act()).state();
        unit(port -> port.save(reported, award.version()));
        assertThat(toReport()).isEmpty();

        Completion right = new Completion(BoardAwardsContract.DATE, Option.none(), Amount.of(3));
        CorrectedAward corrected = reported.correct(right, Any.act()).state();
        unit(port -> port.save(corrected, reported.version()));
        assertThat(toReport()).containsExactly(corrected);
    }

    @Test
    void aListGoesOnThoughWhatWasShownIsReportedMeanwhile() {
        addAll(List.of(0, 1, 2, 3));
        PageRequest request = PageRequest.first(2);
        Page<BoardAward> first = reading(port -> port.toReport(request));
        first.rows()
                .forEach(award -> unit(port ->
                        port.save(((UnreportedAward) award).report(Any.act()).state(), award.version())));

        Page<BoardAward> second =
                reading(port -> port.toReport(request.after(first.next().orElseThrow())));
        assertThat(second.rows()).containsExactly(award(2), award(3));
    }
}
