package org.micme.domain.moc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyConsent;
import static org.micme.domain.Fixtures.anyParticipation;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

class MocClaimTest {

    private static final BoardCode ABIM = BoardCode.of("ABIM");
    private static final BoardCode ABP = BoardCode.of("ABP");
    private static final BoardCode ABS = BoardCode.of("ABS");
    private static final PostTestId TEST = PostTestId.of("test-1");

    private static SelectedMocClaim selected() {
        return MocClaim.begin(anyParticipation(), LinkedHashSet.of(ABIM, ABP), anyAct())
                .state();
    }

    private static AttendedMocClaim attended() {
        return selected()
                .permit(anyConsent(), anyAct())
                .state()
                .giveDetails(anyAct())
                .state()
                .attend(anyAct())
                .state();
    }

    @Test
    void aClaimBeginsWithAChoice() {
        assertThat(selected().file().selected()).containsExactly(ABIM, ABP);
        assertThat(selected().version()).isEqualTo(Version.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MocClaim.begin(anyParticipation(), HashSet.empty(), anyAct()));
    }

    @Test
    void thePermissionIsKeptOnTheWay() {
        assertThat(attended().sharing()).isEqualTo(anyConsent());
        assertThat(attended().version()).isEqualTo(Version.of(4));
    }

    @Test
    void aBoardIsAwardedWhileAnotherWaitsForItsTest() {
        Change<MocClaim, MocClaimEvent> first = attended().award(HashSet.of(ABIM), anyAct());

        assertThat(stateOf(first.state())).isEqualTo("attended");
        assertThat(first.state().file().selected()).containsExactly(ABP);
        assertThat(first.state().file().awarded()).containsExactly(ABIM);
        assertThat(first.event())
                .isEqualTo(new MocClaimEvent.BoardsAwarded(anyParticipation(), HashSet.of(ABIM), anyAct()));
    }

    @Test
    void theClaimIsAwardedWithItsLastBoard() {
        MocClaim awarded = attended().award(HashSet.of(ABP, ABIM), anyAct()).state();

        assertThat(stateOf(awarded)).isEqualTo("awarded");
        assertThat(awarded.file().awarded()).containsExactlyInAnyOrder(ABIM, ABP);
    }

    @Test
    void onlySelectedBoardsAreAwarded() {
        assertThatIllegalArgumentException().isThrownBy(() -> attended().award(HashSet.of(ABS), anyAct()));
        assertThatIllegalArgumentException().isThrownBy(() -> attended().award(HashSet.empty(), anyAct()));
    }

    @Test
    void aTestIsPassedOnce() {
        AttendedMocClaim passed = attended().pass(TEST, anyAct()).get().state();

        assertThat(passed.file().passed()).containsExactly(TEST);
        assertThat(passed.pass(TEST, anyAct())).isEmpty();
    }

    @Test
    void furtherBoardsAreSelectedAndNothingIsLost() {
        MocClaim awarded = attended()
                .pass(TEST, anyAct())
                .get()
                .state()
                .award(HashSet.of(ABIM, ABP), anyAct())
                .state();

        SelectedMocClaim further = awarded.select(HashSet.of(ABS), anyAct()).state();

        assertThat(further.file().selected()).containsExactly(ABS);
        assertThat(further.file().awarded()).containsExactlyInAnyOrder(ABIM, ABP);
        assertThat(further.file().passed()).containsExactly(TEST);
        assertThatIllegalArgumentException().isThrownBy(() -> awarded.select(HashSet.of(ABIM), anyAct()));
    }

    @Test
    void aChoiceIsMadeAnewBeforeTheAward() {
        SelectedMocClaim other = attended().select(HashSet.of(ABS), anyAct()).state();

        assertThat(other.file().selected()).containsExactly(ABS);
    }

    @Test
    void noStateHasTheBoardsOfAnother() {
        MocFile open = selected().file();
        MocFile done = attended().award(HashSet.of(ABIM, ABP), anyAct()).state().file();

        assertThatIllegalArgumentException().isThrownBy(() -> new SelectedMocClaim(done));
        assertThatIllegalArgumentException().isThrownBy(() -> new PermittedMocClaim(done, anyConsent()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DetailedMocClaim(done, anyConsent()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendedMocClaim(done, anyConsent()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AwardedMocClaim(open));
        assertThatIllegalArgumentException().isThrownBy(() -> new AwardedMocClaim(MocFile.of(anyParticipation())));
    }

    @Test
    void everyStateIsToldApart() {
        PermittedMocClaim permitted = selected().permit(anyConsent(), anyAct()).state();

        assertThat(stateOf(selected())).isEqualTo("selected");
        assertThat(stateOf(permitted)).isEqualTo("permitted");
        assertThat(stateOf(permitted.giveDetails(anyAct()).state())).isEqualTo("detailed");
    }

    private static String stateOf(MocClaim claim) {
        return claim.fold(
                selected -> "selected",
                permitted -> "permitted",
                detailed -> "detailed",
                attended -> "attended",
                awarded -> "awarded");
    }
}
