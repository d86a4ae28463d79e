package org.micme.rules.moc;

import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.NoDetails;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether an activity qualifies for MOC, and names every condition that is not met (MOC-9). */
public final class MocQualificationRule extends Rule<MocQualificationFacts, MocQualificationOutcome, NoDetails> {

    private static final ReasonKind NOT_REGISTERED_IN_PARS = office("NOT_REGISTERED_IN_PARS")
            .says("the activity is not registered in PARS")
            .curedBy("register the activity in PARS", "parsRegistered");
    private static final ReasonKind NOT_AMA_PRA_ELIGIBLE = office("NOT_AMA_PRA_ELIGIBLE")
            .says("the activity is not eligible for AMA PRA Category 1 Credit")
            .curedBy("designate the activity for AMA PRA Category 1 Credit", "amaPraCategory1Eligible");
    private static final ReasonKind NO_OBJECTIVES = office("NO_OBJECTIVES")
            .says("the activity has no objectives")
            .curedBy("state at least one objective", "objectives");
    private static final ReasonKind NO_BOARD_COMPETENCY = office("NO_BOARD_COMPETENCY")
            .says("the content serves no competency of a board")
            .curedBy("name the competencies of the board that the content serves", "boardCompetencies");
    private static final ReasonKind INELIGIBLE_COMPANY = office("INELIGIBLE_COMPANY")
            .says("an ineligible company provides the activity")
            .curedBy("have it provided without the ineligible company", "ineligibleCompany");
    private static final ReasonKind NO_LEARNER_EVALUATION = office("NO_LEARNER_EVALUATION")
            .says("the activity does not evaluate the learner")
            .curedBy("add a test or another evaluation of the learner", "learnerEvaluation");

    /** The rule. */
    public static final MocQualificationRule RULE = new MocQualificationRule();

    private MocQualificationRule() {
        super(RuleCard.<MocQualificationOutcome>of("moc-qualification", "An activity qualifies for MOC")
                .cites(Citation.of("MOC-9").from("MOC-GUIDE, General Requirements"))
                .outcomes(MocQualificationOutcome.class)
                .reasons(
                        NOT_REGISTERED_IN_PARS,
                        NOT_AMA_PRA_ELIGIBLE,
                        NO_OBJECTIVES,
                        NO_BOARD_COMPETENCY,
                        INELIGIBLE_COMPANY,
                        NO_LEARNER_EVALUATION));
    }

    @Override
    public Shape<MocQualificationFacts> facts() {
        return MocQualificationShape.FACTS;
    }

    @Override
    public Shape<NoDetails> details() {
        return NoDetails.SHAPE;
    }

    private static ReasonKind.Builder office(String code) {
        return ReasonKind.blocking(code).movedBy(Owner.OFFICE).from("MOC-9");
    }

    @Override
    protected Decision<MocQualificationOutcome, NoDetails> assess(MocQualificationFacts given, Policy policy) {
        Reasons reasons = new Reasons();
        reasons.addWhere(!given.parsRegistered(), NOT_REGISTERED_IN_PARS);
        reasons.addWhere(!given.amaPraCategory1Eligible(), NOT_AMA_PRA_ELIGIBLE);
        reasons.addWhere(given.objectives() == 0, NO_OBJECTIVES);
        reasons.addWhere(given.boardCompetencies().isEmpty(), NO_BOARD_COMPETENCY);
        reasons.addWhere(given.ineligibleCompany(), INELIGIBLE_COMPANY);
        reasons.addWhere(!given.learnerEvaluation(), NO_LEARNER_EVALUATION);
        MocQualificationOutcome outcome =
                reasons.isEmpty() ? MocQualificationOutcome.QUALIFIES : MocQualificationOutcome.DOES_NOT_QUALIFY;
        return decided(policy, outcome, reasons, NoDetails.NONE, null);
    }

    @Override
    protected MocQualificationOutcome withheld(MocQualificationOutcome outcome) {
        return MocQualificationOutcome.DOES_NOT_QUALIFY;
    }
}
