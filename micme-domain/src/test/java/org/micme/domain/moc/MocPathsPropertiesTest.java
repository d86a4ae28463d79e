package org.micme.domain.moc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyConsent;
import static org.micme.domain.Fixtures.anyParticipation;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/** Whatever learner and office do, and in whichever order. */
class MocPathsPropertiesTest {

    private static final List<BoardCode> BOARDS =
            List.of(BoardCode.of("ABIM"), BoardCode.of("ABP"), BoardCode.of("ABS"), BoardCode.of("ABA"));

    @Property
    void everyPathAwardsABoardAtMostOnce(@ForAll @Size(max = 40) List<@IntRange(max = 15) Integer> steps) {
        MocClaim claim = MocClaim.begin(anyParticipation(), HashSet.of(BOARDS.get(0)), anyAct())
                .state();
        List<BoardCode> awards = new ArrayList<>();
        int changes = 1;
        for (int step : steps) {
            for (Change<? extends MocClaim, MocClaimEvent> change : next(claim, step)) {
                changes++;
                if (change.event() instanceof MocClaimEvent.BoardsAwarded awarded) {
                    awards.addAll(awarded.boards().toJavaList());
                }
                Set<PostTestId> before = claim.file().passed();
                claim = change.state();

                assertThat(claim.version()).isEqualTo(Version.of(changes));
                assertThat(awards).doesNotHaveDuplicates();
                assertThat(claim.file().awarded()).containsExactlyInAnyOrderElementsOf(awards);
                assertThat(claim.file().selected().intersect(claim.file().awarded()))
                        .isEmpty();
                assertThat(claim.file().passed()).containsAll(before);
            }
        }
    }

    private static Option<Change<? extends MocClaim, MocClaimEvent>> next(MocClaim claim, int step) {
        if (step < 3) {
            return select(claim, BOARDS.get(step + 1));
        }
        return claim.fold(
                selected -> Option.some(selected.permit(anyConsent(), anyAct())),
                permitted -> Option.some(permitted.giveDetails(anyAct())),
                detailed -> Option.some(detailed.attend(anyAct())),
                attended -> attended(attended, step),
                awarded -> select(awarded, BOARDS.get(step % BOARDS.size())));
    }

    private static Option<Change<? extends MocClaim, MocClaimEvent>> attended(AttendedMocClaim claim, int step) {
        return step < 8
                ? claim.pass(PostTestId.of("test-" + step), anyAct()).map(change -> change)
                : Option.some(claim.award(HashSet.of(claim.file().selected().head()), anyAct()));
    }

    private static Option<Change<? extends MocClaim, MocClaimEvent>> select(MocClaim claim, BoardCode board) {
        return Option.when(
                !claim.file().awarded().contains(board),
                () -> claim.select(claim.file().selected().add(board), anyAct()));
    }
}
