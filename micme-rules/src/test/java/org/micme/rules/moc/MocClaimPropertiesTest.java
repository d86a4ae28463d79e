package org.micme.rules.moc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.TreeSink;

class MocClaimPropertiesTest {

    private static final Policy MICME = PolicyPacks.micme();
    private static final MocClaimRule RULE = MocClaimRule.RULE;

    private static final RemedyLaw<MocClaimFacts, MocClaimStep> LAW = RemedyLaw.of(RULE)
            .inSteps()
            .curing("PROFESSION_NOT_PHYSICIAN", (facts, reason) -> changed(facts, "profession", "PHYSICIAN"))
            .curing("NO_DESIGNATED_BOARD", (facts, reason) -> changed(facts, "designatedBoards", List.of("ABP")))
            .curing("NO_BOARD_SELECTED", (facts, reason) -> selecting(facts, List.of()))
            .curing("BOARD_NOT_DESIGNATED", MocClaimPropertiesTest::deselected)
            .curing("BOARD_ALREADY_AWARDED", MocClaimPropertiesTest::deselected)
            .curing("SHARE_CONSENT_MISSING", (facts, reason) -> changed(facts, "shareConsent", true))
            .curing("BIRTH_MONTH_MISSING", (facts, reason) -> changed(facts, "birthMonth", 1))
            .curing("BIRTH_DAY_MISSING", (facts, reason) -> changed(facts, "birthDay", 1))
            .curing("BIRTH_DATE_IMPOSSIBLE", (facts, reason) -> changed(facts, "birthDay", 28))
            .curing("DIPLOMATE_ID_MISSING", MocClaimPropertiesTest::identified)
            .curing("DIPLOMATE_ID_MALFORMED", MocClaimPropertiesTest::identified)
            .curing("TRANSMIT_CONSENT_MISSING", (facts, reason) -> changed(facts, "transmitConsent", true))
            .curing("ATTENDANCE_MISSING", (facts, reason) -> changed(facts, "attended", true))
            .curing("POST_TEST_NOT_PASSED", (facts, reason) -> passed(facts))
            .curing("EVALUATION_MISSING", (facts, reason) -> changed(facts, "evaluationCompleted", true));

    private static MocClaimFacts changed(MocClaimFacts facts, String path, Object value) {
        return MocClaims.changed(facts, path, value);
    }

    private static MocClaimFacts deselected(MocClaimFacts facts, Reason reason) {
        return selecting(
                facts,
                facts.selectedBoards()
                        .map(BoardCode::acronym)
                        .filter(board -> !board.equals(reason.subject().get()))
                        .toJavaList());
    }

    private static MocClaimFacts selecting(MocClaimFacts facts, List<String> boards) {
        Seq<BoardCode> open =
                facts.designatedBoards().filter(board -> !facts.awardedBoards().contains(board));
        return changed(
                facts, "selectedBoards", boards.isEmpty() ? List.of(open.get(0).acronym()) : boards);
    }

    private static MocClaimFacts identified(MocClaimFacts facts, Reason reason) {
        Map<String, Object> ids = new LinkedHashMap<>();
        facts.diplomateIds().forEach((board, id) -> ids.put(board.acronym(), id));
        ids.put(reason.subject().get(), "765432");
        return changed(facts, "diplomateIds", ids);
    }

    private static MocClaimFacts passed(MocClaimFacts facts) {
        List<?> tests = (List<?>) ((Map<?, ?>) TreeSink.tree(RULE.facts(), facts)).get("tests");
        return changed(
                facts,
                "tests",
                tests.stream().map(test -> passed((Map<?, ?>) test)).toList());
    }

    private static Map<String, Object> passed(Map<?, ?> test) {
        Map<String, Object> passed = new LinkedHashMap<>();
        test.forEach((name, value) -> passed.put(name.toString(), value));
        passed.put("passed", true);
        return passed;
    }

    private static Decision<MocClaimStep, ClaimableBoards> decided(MocClaimFacts facts) {
        return DecisionForm.wellFormed(RULE.decide(facts, MICME));
    }

    private static String answer(MocClaimFacts facts) {
        Decision<MocClaimStep, ClaimableBoards> decision = decided(facts);
        ClaimableBoards boards = decision.details();
        return decision.outcome() + " "
                + decision.reasons().map(Reason::toString).toJavaList() + " "
                + boards.remainingBoards().toJavaList() + " "
                + boards.awardableBoards().toJavaList();
    }

    @Provide
    Arbitrary<MocClaimFacts> claims() {
        return MocClaims.claims();
    }

    @Property
    void theAnswerIsTheFirstStepThatComplains(@ForAll("claims") MocClaimFacts facts) {
        assertThat(answer(facts)).isEqualTo(new MocClaimOracle(facts).answer());
    }

    @Property
    void remediesMoveTheClaimPastItsStep(@ForAll("claims") MocClaimFacts facts) {
        LAW.check(facts, MICME);
    }

    @Property
    void followingTheRemediesLeadsToAnAward(@ForAll("claims") MocClaimFacts facts) {
        MocClaimFacts followed = facts;
        for (int i = 0; i < MocClaimStep.values().length; i++) {
            followed = LAW.check(followed, MICME);
        }

        assertThat(decided(followed).outcome()).isIn(MocClaimStep.AWARD, MocClaimStep.COMPLETE);
    }

    @Property
    void attendanceTestsAndEvaluationNeverTakeAnAwardAway(@ForAll("claims") MocClaimFacts facts) {
        MocClaimFacts more = passed(changed(changed(facts, "attended", true), "evaluationCompleted", true));

        assertThat(decided(more).outcome())
                .isGreaterThanOrEqualTo(decided(facts).outcome());
        assertThat(decided(more).details().awardableBoards())
                .containsAll(decided(facts).details().awardableBoards());
    }

    @Property
    void theOrderOfSelectionAwardsAndTestsChangesNothingButTheOrderOfReasons(@ForAll("claims") MocClaimFacts facts) {
        MocClaimFacts turned = MocClaimFacts.builder()
                .profession(facts.profession())
                .designatedBoards(facts.designatedBoards())
                .selectedBoards(facts.selectedBoards().reverse())
                .awardedBoards(facts.awardedBoards().reverse())
                .shareConsent(facts.shareConsent())
                .transmitConsent(facts.transmitConsent())
                .birthMonth(facts.birthMonth())
                .birthDay(facts.birthDay())
                .diplomateIds(facts.diplomateIds())
                .attended(facts.attended())
                .tests(facts.tests().reverse())
                .evaluationCompleted(facts.evaluationCompleted())
                .build();

        assertThat(decided(turned).outcome()).isEqualTo(decided(facts).outcome());
        assertThat(decided(turned).details()).isEqualTo(decided(facts).details());
        assertThat(Set.copyOf(decided(turned).reasons().asJava()))
                .isEqualTo(Set.copyOf(decided(facts).reasons().asJava()));
    }

    @Property
    void onlyWhatIsSelectedAndLeftCanBeAwarded(@ForAll("claims") MocClaimFacts facts) {
        ClaimableBoards boards = decided(facts).details();

        assertThat(boards.awardableBoards().forAll(facts.selectedBoards()::contains))
                .isTrue();
        assertThat(boards.remainingBoards().forAll(facts.awardedBoards()::contains))
                .isEqualTo(boards.remainingBoards().isEmpty());
        assertThat(decided(facts).outcome() == MocClaimStep.AWARD)
                .isEqualTo(!boards.awardableBoards().isEmpty());
        assertThat(decided(facts).nextChangeAt()).isEmpty();
    }

    @Property
    void manyBoardsAreLookedUpAsFewAreLookedThrough(@ForAll("claims") MocClaimFacts facts) {
        List<String> others = List.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9");
        MocClaimFacts many = changed(
                changed(facts, "awardedBoards", with(facts.awardedBoards(), others)),
                "designatedBoards",
                facts.designatedBoards().isEmpty() ? List.of() : with(facts.designatedBoards(), others));

        assertThat(answer(many)).isEqualTo(answer(facts));
    }

    private static List<String> with(Seq<BoardCode> boards, List<String> others) {
        return boards.map(BoardCode::acronym).appendAll(others).toJavaList();
    }

    @Test
    void aMonthHasItsDaysAndFebruaryTwentyNine() {
        for (Month month : Month.values()) {
            MocClaimFacts born = changed(MocClaims.anyClaim(), "birthMonth", month.getValue());
            assertThat(decided(changed(born, "birthDay", month.maxLength())).outcome())
                    .isEqualTo(MocClaimStep.AWARD);
            if (month.maxLength() < 31) {
                assertThat(answer(changed(born, "birthDay", month.maxLength() + 1)))
                        .startsWith("DIPLOMATE_DETAILS [BIRTH_DATE_IMPOSSIBLE]");
            }
        }
    }

    @Test
    void aClaimInWhichNothingIsTheMatterIsAwarded() {
        assertThat(answer(MocClaims.anyClaim())).isEqualTo("AWARD [] [ABIM, ABP, ABS] [ABIM, ABS]");
    }
}
