package org.micme.rules.moc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.Reason;
import org.micme.rules.policy.PolicyPacks;

/** One claim in which nothing is the matter, and everything that can be the matter with it. */
class MocClaimStepsTest {

    record Story(String told, UnaryOperator<MocClaimFacts> change, MocClaimStep step, String reasons) {
        @Override
        public String toString() {
            return told;
        }
    }

    private static Story of(String told, String path, Object value, MocClaimStep step, String... reasons) {
        return new Story(told, facts -> MocClaims.changed(facts, path, value), step, Arrays.toString(reasons));
    }

    private static Map<String, Object> test(String board, String profession, boolean passed) {
        return Map.of("board", board, "requiredFor", List.of(profession), "passed", passed);
    }

    static List<Story> stories() {
        return List.of(
                of("a nurse", "profession", "NURSE", MocClaimStep.NOT_OFFERED, "PROFESSION_NOT_PHYSICIAN"),
                of("no board", "designatedBoards", List.of(), MocClaimStep.NOT_OFFERED, "NO_DESIGNATED_BOARD"),
                of("all awarded", "awardedBoards", List.of("ABS", "ABP", "ABIM"), MocClaimStep.COMPLETE),
                of("nothing chosen", "selectedBoards", List.of(), MocClaimStep.SELECT_BOARDS, "NO_BOARD_SELECTED"),
                of(
                        "chosen what is not designated, and what is awarded twice over",
                        "selectedBoards",
                        List.of("ABO", "ABIM", "ABA"),
                        MocClaimStep.SELECT_BOARDS,
                        "BOARD_NOT_DESIGNATED ABO",
                        "BOARD_NOT_DESIGNATED ABA"),
                of(
                        "chosen what is awarded",
                        "awardedBoards",
                        List.of("ABS"),
                        MocClaimStep.SELECT_BOARDS,
                        "BOARD_ALREADY_AWARDED ABS"),
                of("nothing shared", "shareConsent", false, MocClaimStep.CONSENT, "SHARE_CONSENT_MISSING"),
                of("no month", "birthMonth", null, MocClaimStep.DIPLOMATE_DETAILS, "BIRTH_MONTH_MISSING"),
                of("no day", "birthDay", null, MocClaimStep.DIPLOMATE_DETAILS, "BIRTH_DAY_MISSING"),
                of("30 February", "birthDay", 30, MocClaimStep.DIPLOMATE_DETAILS, "BIRTH_DATE_IMPOSSIBLE"),
                of("no id", "diplomateIds", Map.of(), MocClaimStep.DIPLOMATE_DETAILS, "DIPLOMATE_ID_MISSING ABIM"),
                of(
                        "five digits for ABIM, and for ABS no letter or digit",
                        "diplomateIds",
                        Map.of("ABIM", "12345", "ABS", "?"),
                        MocClaimStep.DIPLOMATE_DETAILS,
                        "DIPLOMATE_ID_MALFORMED ABS",
                        "DIPLOMATE_ID_MALFORMED ABIM"),
                of(
                        "nothing transmitted",
                        "transmitConsent",
                        false,
                        MocClaimStep.DIPLOMATE_DETAILS,
                        "TRANSMIT_CONSENT_MISSING"),
                of("not attended", "attended", false, MocClaimStep.ATTENDANCE, "ATTENDANCE_MISSING"),
                of(
                        "both tests failed",
                        "tests",
                        List.of(test("ABIM", "PHYSICIAN", false), test("ABS", "PHYSICIAN", false)),
                        MocClaimStep.POST_TEST,
                        "POST_TEST_NOT_PASSED ABS",
                        "POST_TEST_NOT_PASSED ABIM"),
                of(
                        "one of a board's two tests failed, and the other board's too",
                        "tests",
                        List.of(
                                test("ABIM", "PHYSICIAN", false),
                                test("ABIM", "PHYSICIAN", true),
                                test("ABS", "PHYSICIAN", false)),
                        MocClaimStep.POST_TEST,
                        "POST_TEST_NOT_PASSED ABS",
                        "POST_TEST_NOT_PASSED ABIM"),
                of(
                        "one test failed, none for ABS",
                        "tests",
                        List.of(test("ABIM", "PHYSICIAN", false)),
                        MocClaimStep.AWARD),
                of("a test for nurses failed", "tests", List.of(test("ABIM", "NURSE", false)), MocClaimStep.AWARD),
                of(
                        "a test of a board not chosen failed",
                        "tests",
                        List.of(test("ABP", "PHYSICIAN", false)),
                        MocClaimStep.AWARD),
                of("no evaluation, and none needed for ABS", "evaluationCompleted", false, MocClaimStep.AWARD),
                new Story(
                        "no evaluation, with tests for both boards passed",
                        facts -> MocClaims.changed(
                                MocClaims.changed(
                                        facts,
                                        "tests",
                                        List.of(test("ABIM", "PHYSICIAN", true), test("ABS", "PHYSICIAN", true))),
                                "evaluationCompleted",
                                false),
                        MocClaimStep.EVALUATION,
                        "[EVALUATION_MISSING]"));
    }

    private static Decision<MocClaimStep, ClaimableBoards> decided(MocClaimFacts facts) {
        return DecisionForm.wellFormed(MocClaimRule.RULE.decide(facts, PolicyPacks.micme()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theFirstStepThatIsNotDoneIsNamedWithItsReasonsAlone(Story story) {
        MocClaimFacts facts = story.change().apply(MocClaims.anyClaim());

        assertThat(decided(facts).outcome()).isEqualTo(story.step());
        assertThat(decided(facts).reasons().map(Reason::toString).toJavaList()).hasToString(story.reasons());
        assertThat(new MocClaimOracle(facts).answer()).startsWith(story.step() + " " + story.reasons());
    }

    @Test
    void everyStepIsReached() {
        Set<MocClaimStep> reached = EnumSet.of(decided(MocClaims.anyClaim()).outcome());
        stories().forEach(story -> reached.add(story.step()));

        assertThat(reached).containsExactly(MocClaimStep.values());
    }

    @Test
    void bothReasonsOfNotBeingOfferedAreTold() {
        MocClaimFacts facts = MocClaims.changed(
                MocClaims.changed(MocClaims.anyClaim(), "designatedBoards", List.of()), "profession", "OTHER");

        assertThat(decided(facts).reasons().map(Reason::code))
                .containsExactly("PROFESSION_NOT_PHYSICIAN", "NO_DESIGNATED_BOARD");
        assertThat(decided(facts).details().remainingBoards()).isEmpty();
    }

    @Test
    void boardsStillBlockedByATestStayAmongTheRemaining() {
        MocClaimFacts facts =
                MocClaims.changed(MocClaims.anyClaim(), "tests", List.of(test("ABIM", "PHYSICIAN", false)));

        assertThat(decided(facts).details().awardableBoards()).containsExactly(MocClaims.ABS);
        assertThat(decided(facts).details().remainingBoards())
                .isEqualTo(Array.of(MocClaims.ABIM, MocClaims.ABP, MocClaims.ABS));
    }
}
