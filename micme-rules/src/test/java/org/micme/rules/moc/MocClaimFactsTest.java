package org.micme.rules.moc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.policy.PolicyPacks;

/** What a MOC claim knows unless it is told otherwise, and what nobody can tell it. */
class MocClaimFactsTest {

    private static MocClaimFacts.Builder bare() {
        return MocClaimFacts.builder()
                .profession(Profession.PHYSICIAN)
                .shareConsent(false)
                .transmitConsent(false)
                .attended(false)
                .evaluationCompleted(false);
    }

    @Test
    void whatIsNotToldIsNotThere() {
        MocClaimFacts facts = bare().build();

        assertThat(facts.designatedBoards()).isEmpty();
        assertThat(facts.selectedBoards()).isEmpty();
        assertThat(facts.awardedBoards()).isEmpty();
        assertThat(facts.birthMonth()).isEmpty();
        assertThat(facts.birthDay()).isEmpty();
        assertThat(facts.diplomateIds()).isEqualTo(HashMap.empty());
        assertThat(facts.tests()).isEmpty();
    }

    @Test
    void aBoardStandsOnceInAList() {
        Seq<BoardCode> once = Array.of(MocClaims.ABIM, MocClaims.ABS);
        Seq<BoardCode> twice = once.append(MocClaims.ABIM);

        assertThat(bare().designatedBoards(once)
                        .selectedBoards(once)
                        .awardedBoards(once)
                        .build())
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().designatedBoards(twice).build())
                .withMessage("designatedBoards has a board twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().selectedBoards(twice).build())
                .withMessage("selectedBoards has a board twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> bare().awardedBoards(Array.fill(2, MocClaims.ABP)).build())
                .withMessage("awardedBoards has a board twice");
    }

    /** Few boards are looked through and many looked up: both tell the same. */
    @Test
    void howManyBoardsThereAreDecidesNothing() {
        for (int size : new int[] {1, 8, 9, 40}) {
            Seq<BoardCode> boards = Array.ofAll(IntStream.range(0, size)
                    .mapToObj(i -> BoardCode.of("B" + i))
                    .toList());
            MocClaimFacts facts = bare().designatedBoards(boards)
                    .awardedBoards(boards.take(1))
                    .selectedBoards(Array.of(boards.last(), BoardCode.of("X")))
                    .build();
            ClaimableBoards told =
                    MocClaimRule.RULE.decide(facts, PolicyPacks.micme()).details();

            assertThat(told.remainingBoards()).isEqualTo(boards.drop(1));
        }
    }
}
