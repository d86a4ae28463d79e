package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.credit.Amount;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.CorrectedAward;
import org.micme.domain.moc.UnreportedAward;
import org.micme.spi.moc.BoardAwards;

/** What is asked of {@link BoardAwards}. */
public abstract class BoardAwardsContract extends AggregatesContract<AwardKey, BoardAward, BoardAwards> {

    static final LocalDate DATE = LocalDate.of(2025, 3, 5);

    /** For an adapter's test. */
    protected BoardAwardsContract() {
        super(BoardAwards.class);
    }

    static AwardKey key(String learner, int activity, String board) {
        return new AwardKey(Any.participation(PersonId.of(learner), ActivityId.of(activity)), BoardCode.of(board));
    }

    static UnreportedAward award(AwardKey key, LocalDate on) {
        Completion completion = new Completion(on, Option.some("Part II"), Amount.parse("1.333333"));
        return BoardAward.of(key, completion, Any.act()).state();
    }

    @Override
    List<AwardKey> keys() {
        return List.of(
                key("B", 10, "ABA"),
                key("a", 9, "aba"),
                key("a", 10, "ABA"),
                key("a", 10, "ABP"),
                key("a", 10, "aba"),
                key("\uff5e", 1, "ABA"),
                key("\ud83d\ude42", 1, "ABA"));
    }

    @Override
    AwardKey numbered(int number) {
        return key("p" + number, 1, "ABA");
    }

    @Override
    BoardAward anew(AwardKey key, Instant at) {
        return award(key, DATE);
    }

    @Override
    BoardAward changed(BoardAward state, Instant at) {
        Completion other = new Completion(DATE.plusDays(1), Option.none(), Amount.parse("2"));
        return state.<BoardAward>fold(
                unreported -> unreported.report(Any.act(at)).state(),
                reported -> reported.correct(other, Any.act(at)).state(),
                corrected -> corrected.report(Any.act(at)).state());
    }

    @Override
    Optional<Instant> instant(BoardAward state) {
        return state.fold(
                unreported -> Optional.empty(),
                reported -> Optional.of(reported.report().occurredAt()),
                corrected -> Optional.of(corrected.last().report().occurredAt()));
    }

    @Override
    Version version(BoardAward state) {
        return state.version();
    }

    @Test
    void theAwardsOfALearnerComeByDateActivityAndBoard() {
        List<AwardKey> inOrder =
                List.of(key("m", 99, "Z"), key("m", 9, "b"), key("m", 10, "B"), key("m", 10, "a"), key("m", 1, "A"));
        keep(award(inOrder.get(4), DATE.plusDays(1)));
        keep(award(inOrder.get(2), DATE));
        keep(award(inOrder.get(0), DATE.minusDays(1)));
        keep(award(inOrder.get(3), DATE));
        keep(award(inOrder.get(1), DATE));
        keep(award(key("n", 1, "A"), DATE));

        assertThat(listed(port -> port.of(PersonId.of("m"))))
                .extracting(BoardAward::key)
                .isEqualTo(inOrder);
    }

    @Test
    void aReportedAwardIsStillTheLearners() {
        BoardAward award = anew(key());
        keep(award);
        unit(port -> port.save(changed(award), award.version()));

        assertThat(listed(port -> port.of(key().participation().learner()))).containsExactly(changed(award));
    }

    @Test
    void aCorrectedAwardHoldsWhatWasReportedBefore() {
        BoardAward award = anew(key());
        keep(award);
        BoardAward corrected = changed(changed(award));
        unit(port -> port.save(corrected, award.version()));

        assertThat(corrected).isInstanceOf(CorrectedAward.class);
        assertThat(found(port -> port.find(key()))).contains(corrected);
    }
}
