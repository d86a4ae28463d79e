package org.micme.rules.series;

import org.micme.domain.activity.ChildStatus;
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

/** Decides what flyer can be made of a child (FLY-1, FLY-2). */
public final class FlyerRule extends Rule<FlyerFacts, FlyerOutcome, NoDetails> {

    private static final ReasonKind NO_FACULTY = NameReasons.noFaculty("FLY-1", "facultyCount");
    private static final ReasonKind NOT_APPROVED = ReasonKind.blocking("NOT_APPROVED")
            .movedBy(Owner.OFFICE)
            .from("FLY-2")
            .says("the child is not approved, so its flyer is a draft")
            .curedBy("approve the child", "childStatus");

    /** The rule. */
    public static final FlyerRule RULE = new FlyerRule();

    private FlyerRule() {
        super(RuleCard.<FlyerOutcome>of("flyer", "A child's flyer can be shared with learners")
                .cites(Citation.of("FLY-1", "FLY-2").from("RSS-MANUAL, Step 3"))
                .outcomes(FlyerOutcome.class)
                .reasons(NO_FACULTY, NOT_APPROVED));
    }

    @Override
    public Shape<FlyerFacts> facts() {
        return FlyerShape.FACTS;
    }

    @Override
    public Shape<NoDetails> details() {
        return NoDetails.SHAPE;
    }

    @Override
    protected Decision<FlyerOutcome, NoDetails> assess(FlyerFacts given, Policy policy) {
        Reasons reasons = new Reasons();
        reasons.addWhere(given.facultyCount() == 0, NO_FACULTY);
        reasons.addWhere(given.childStatus() != ChildStatus.APPROVED, NOT_APPROVED);
        FlyerOutcome outcome = reasons.isEmpty() ? FlyerOutcome.FINAL : FlyerOutcome.DRAFT;
        return decided(
                policy, given.facultyCount() == 0 ? FlyerOutcome.BLOCKED : outcome, reasons, NoDetails.NONE, null);
    }

    @Override
    protected FlyerOutcome withheld(FlyerOutcome outcome) {
        return outcome == FlyerOutcome.FINAL ? FlyerOutcome.DRAFT : outcome;
    }
}
