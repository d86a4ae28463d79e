package org.micme.rules.moc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.GivenFacts;
import org.micme.rules.NoDetails;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.policy.PolicyPacks;

/** Six conditions, each met or not: all sixty-four activities there are. */
class MocQualificationTest {

    private static final MocQualificationRule RULE = MocQualificationRule.RULE;

    private static final List<String> CODES = List.of(
            "NOT_REGISTERED_IN_PARS",
            "NOT_AMA_PRA_ELIGIBLE",
            "NO_OBJECTIVES",
            "NO_BOARD_COMPETENCY",
            "INELIGIBLE_COMPANY",
            "NO_LEARNER_EVALUATION");

    private static final RemedyLaw<MocQualificationFacts, MocQualificationOutcome> LAW = RemedyLaw.of(RULE)
            .curing("NOT_REGISTERED_IN_PARS", (facts, reason) -> changed(facts, "parsRegistered", true))
            .curing("NOT_AMA_PRA_ELIGIBLE", (facts, reason) -> changed(facts, "amaPraCategory1Eligible", true))
            .curing("NO_OBJECTIVES", (facts, reason) -> changed(facts, "objectives", 1))
            .curing(
                    "NO_BOARD_COMPETENCY",
                    (facts, reason) -> changed(facts, "boardCompetencies", List.of("Patient care")))
            .curing("INELIGIBLE_COMPANY", (facts, reason) -> changed(facts, "ineligibleCompany", false))
            .curing("NO_LEARNER_EVALUATION", (facts, reason) -> changed(facts, "learnerEvaluation", true));

    private static MocQualificationFacts changed(MocQualificationFacts facts, String path, Object value) {
        return GivenFacts.changed(RULE, facts, path, value);
    }

    /** What is not met, a bit for each. */
    record Unmet(int bits) {

        boolean has(int condition) {
            return (bits >> condition) % 2 == 1;
        }

        MocQualificationFacts facts() {
            return MocQualificationFacts.builder()
                    .parsRegistered(!has(0))
                    .amaPraCategory1Eligible(!has(1))
                    .objectives(has(2) ? 0 : 1)
                    .boardCompetencies(has(3) ? Array.empty() : Array.of("Medical knowledge"))
                    .ineligibleCompany(has(4))
                    .learnerEvaluation(!has(5))
                    .build();
        }

        List<String> codes() {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < CODES.size(); i++) {
                if (has(i)) {
                    codes.add(CODES.get(i));
                }
            }
            return codes;
        }
    }

    static List<Unmet> activities() {
        return Array.range(0, 64).map(Unmet::new).toJavaList();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void everyConditionThatIsNotMetIsNamedAndNoOther(Unmet unmet) {
        Decision<MocQualificationOutcome, NoDetails> decision =
                DecisionForm.wellFormed(RULE.decide(unmet.facts(), PolicyPacks.micme()));

        assertThat(decision.reasons().map(Reason::code)).containsExactlyElementsOf(unmet.codes());
        assertThat(decision.outcome())
                .isEqualTo(
                        unmet.bits() == 0
                                ? MocQualificationOutcome.QUALIFIES
                                : MocQualificationOutcome.DOES_NOT_QUALIFY);
        assertThat(decision.nextChangeAt()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void eachConditionIsMetByItsOwnRemedy(Unmet unmet) {
        MocQualificationFacts cured = LAW.check(unmet.facts(), PolicyPacks.micme());

        assertThat(RULE.decide(cured, PolicyPacks.micme()).outcome()).isEqualTo(MocQualificationOutcome.QUALIFIES);
    }
}
