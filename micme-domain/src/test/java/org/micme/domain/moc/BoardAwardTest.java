package org.micme.domain.moc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyParticipation;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.micme.domain.credit.Amount;
import org.micme.domain.kernel.Version;

class BoardAwardTest {

    private static final AwardKey KEY = new AwardKey(anyParticipation(), BoardCode.of("ABP"));
    private static final Completion ONE = completion(Amount.of(1));
    private static final Completion TWO = completion(Amount.of(2));

    private static Completion completion(Amount credits) {
        return new Completion(LocalDate.of(2025, 3, 7), Option.some("Part 2"), credits);
    }

    private static ReportedAward reported() {
        return BoardAward.of(KEY, ONE, anyAct()).state().report(anyAct()).state();
    }

    @Test
    void anAwardIsReportedAsItWasAwarded() {
        assertThat(reported()).isEqualTo(new ReportedAward(KEY, Version.of(2), ONE, anyAct()));
    }

    @Test
    void aCorrectionIsReportedInItsTurn() {
        CorrectedAward corrected = reported().correct(TWO, anyAct()).state();

        assertThat(corrected.completion()).isEqualTo(TWO);
        assertThat(corrected.last().completion()).isEqualTo(ONE);
        assertThat(corrected.report(anyAct()).state()).isEqualTo(new ReportedAward(KEY, Version.of(4), TWO, anyAct()));
        assertThat(reported().correct(TWO, anyAct()).event())
                .isEqualTo(new BoardAwardEvent.Corrected(KEY, ONE, TWO, anyAct()));
    }

    @Test
    void whatIsRightAlreadyIsNotCorrected() {
        assertThatIllegalArgumentException().isThrownBy(() -> reported().correct(ONE, anyAct()));
    }

    @Test
    void noBoardIsToldOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> completion(Amount.ZERO));
    }

    @Test
    void everyStateIsToldApart() {
        assertThat(stateOf(BoardAward.of(KEY, ONE, anyAct()).state())).isEqualTo("unreported");
        assertThat(stateOf(reported())).isEqualTo("reported");
        assertThat(stateOf(reported().correct(TWO, anyAct()).state())).isEqualTo("corrected");
    }

    private static String stateOf(BoardAward award) {
        return award.fold(unreported -> "unreported", reported -> "reported", corrected -> "corrected");
    }
}
