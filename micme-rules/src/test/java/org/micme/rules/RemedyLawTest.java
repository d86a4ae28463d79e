package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.micme.rules.moc.MocQualificationFacts;
import org.micme.rules.moc.MocQualificationOutcome;
import org.micme.rules.moc.MocQualificationRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

/** The law of remedies is of use only where it notices that it is broken. */
class RemedyLawTest {

    private static final Policy MICME = PolicyPacks.micme();

    private static MocQualificationFacts activity(boolean registered, int objectives) {
        return MocQualificationFacts.builder()
                .parsRegistered(registered)
                .amaPraCategory1Eligible(true)
                .objectives(objectives)
                .boardCompetencies(Array.of("Medical knowledge"))
                .ineligibleCompany(false)
                .learnerEvaluation(true)
                .build();
    }

    private static RemedyLaw<MocQualificationFacts, MocQualificationOutcome> law() {
        return RemedyLaw.of(MocQualificationRule.RULE);
    }

    @Test
    void passesWhereEachRemedyRemovesItsReason() {
        MocQualificationFacts cured = law().curing(
                        "NOT_REGISTERED_IN_PARS", (facts, reason) -> activity(true, facts.objectives()))
                .curing("NO_OBJECTIVES", (facts, reason) -> activity(facts.parsRegistered(), 1))
                .check(activity(false, 0), MICME);

        assertThat(cured).isEqualTo(activity(true, 1));
    }

    @Test
    void noticesARemedyThatDoesNotHelp() {
        assertThatThrownBy(() -> law().curing("NOT_REGISTERED_IN_PARS", (facts, reason) -> facts)
                        .check(activity(false, 1), MICME))
                .hasMessageContaining("NOT_REGISTERED_IN_PARS stands after all remedies");
    }

    @Test
    void noticesARemedyThatChangesFactsItDoesNotName() {
        assertThatThrownBy(() -> law().curing("NOT_REGISTERED_IN_PARS", (facts, reason) -> activity(true, 2))
                        .check(activity(false, 1), MICME))
                .hasMessageContaining("objectives");
    }

    @Test
    void noticesThatNobodySaidHowToApplyARemedy() {
        assertThatThrownBy(() -> law().check(activity(false, 1), MICME))
                .hasMessageContaining("how to apply the remedy of NOT_REGISTERED_IN_PARS");
    }
}
