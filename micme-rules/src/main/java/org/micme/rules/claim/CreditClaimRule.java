package org.micme.rules.claim;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.micme.domain.claim.Channel;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Remedy;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether one learner can claim one credit type of one activity now, and lists all that is missing (CRE-5). */
public final class CreditClaimRule extends Rule<CreditClaimFacts, CreditClaimOutcome, ClaimWindow> {

    private static final Remedy CLAIM_WHAT_IS_DESIGNATED = Remedy.of(
            "claim what the activity is designated for; where that is no step of the policy, have it corrected",
            "amount",
            "maximum");

    private static final Remedy CLAIM_ANOTHER_TYPE = Remedy.of(
            "claim a credit type that the activity offers and the profession is entitled to", "creditType", "maximum");

    private static final ReasonKind ACTIVITY_NOT_APPROVED = ReasonKind.blocking("ACTIVITY_NOT_APPROVED")
            .movedBy(Owner.OFFICE)
            .from("CRE-5")
            .says("the activity is not approved")
            .curedBy("approve the activity", "approved");
    static final ReasonKind WINDOW_CLOSED =
            WindowReasons.windowClosed(Remedy.of("have a late claim granted", "lateGranted"));
    static final ReasonKind WINDOW_CLOSED_FOR_GOOD =
            WindowReasons.windowClosed(Remedy.none("nobody can open it again, and the policy knows no late claims"));
    static final ReasonKind ATTENDANCE_MISSING = learner("ATTENDANCE_MISSING", "CRE-5")
            .says("no attendance is on record")
            .curedBy("have the attendance recorded", "attended");
    // A text or scan inside the window is itself attendance: until the window opens, waiting cures this one as well.
    static final ReasonKind ATTENDANCE_YET_MISSING = learner("ATTENDANCE_MISSING", "CRE-5")
            .says("no attendance is on record; a text or scan from {0} on records it")
            .curedBy(WindowReasons.WAIT);
    static final ReasonKind CREDIT_TYPE_NOT_OFFERED = learner("CREDIT_TYPE_NOT_OFFERED", "CRE-6")
            .says("the activity does not offer {0}")
            .curedBy(CLAIM_ANOTHER_TYPE);
    static final ReasonKind PROFESSION_NOT_ENTITLED = learner("PROFESSION_NOT_ENTITLED", "CRE-6")
            .says("the profession {0} is not entitled to {1}")
            .curedBy(CLAIM_ANOTHER_TYPE);
    static final ReasonKind PROFESSION_ENTITLED_TO_NOTHING = learner("PROFESSION_NOT_ENTITLED", "CRE-6")
            .says("the profession {0} is not entitled to {1}")
            .incurable("nobody can entitle a profession to which the policy gives nothing");
    static final ReasonKind AMOUNT_NOT_QUARTER_STEP = learner("AMOUNT_NOT_QUARTER_STEP", "CRE-7")
            .says("the amount is not a positive multiple of {0}")
            .curedBy(CLAIM_WHAT_IS_DESIGNATED);
    static final ReasonKind AMOUNT_ABOVE_MAXIMUM = learner("AMOUNT_ABOVE_MAXIMUM", "CRE-7")
            .says("the activity is designated for {0} at most")
            .curedBy(CLAIM_WHAT_IS_DESIGNATED);
    static final ReasonKind AMOUNT_NOT_WHOLE = learner("AMOUNT_NOT_WHOLE", "CRE-7")
            .says("a child is claimed whole, for {0}")
            .curedBy(CLAIM_WHAT_IS_DESIGNATED);
    private static final ReasonKind PROFESSIONAL_NAME_MISSING = learner("PROFESSIONAL_NAME_MISSING", "ACC-10")
            .says("the account has no professional name")
            .curedBy("update the account details with a professional name", "learner.professionalName");
    private static final ReasonKind CERTIFICATION_TYPE_MISSING = learner("CERTIFICATION_TYPE_MISSING", "ACC-10")
            .says("the account has no certification type")
            .curedBy("update the account details with a certification type", "learner.certificationType");
    private static final ReasonKind EVALUATION_MISSING = learner("EVALUATION_MISSING", "CRE-5")
            .says("the evaluation is not done")
            .curedBy("complete the evaluation, on the web site or in the app", "evaluationCompleted");

    /** The rule. */
    public static final CreditClaimRule RULE = new CreditClaimRule();

    private CreditClaimRule() {
        super(RuleCard.<CreditClaimOutcome>of("credit-claim", "A learner can claim credit for an activity")
                .cites(Citation.of("CRE-5", "CRE-1", "CRE-3", "CRE-4", "CRE-6", "CRE-7", "ACC-10")
                        .from("RSS-MANUAL, Step 4", "MOC-GUIDE, Account Details"))
                .outcomes(CreditClaimOutcome.class)
                .reasons(
                        ACTIVITY_NOT_APPROVED,
                        WindowReasons.WINDOW_NOT_OPEN,
                        WINDOW_CLOSED,
                        ATTENDANCE_MISSING,
                        CREDIT_TYPE_NOT_OFFERED,
                        PROFESSION_NOT_ENTITLED,
                        AMOUNT_NOT_QUARTER_STEP,
                        AMOUNT_ABOVE_MAXIMUM,
                        AMOUNT_NOT_WHOLE,
                        PROFESSIONAL_NAME_MISSING,
                        CERTIFICATION_TYPE_MISSING,
                        EVALUATION_MISSING));
    }

    @Override
    public Shape<CreditClaimFacts> facts() {
        return CreditClaimShape.FACTS;
    }

    @Override
    public Shape<ClaimWindow> details() {
        return ClaimWindowShape.DETAILS;
    }

    private static ReasonKind.Builder learner(String code, String source) {
        return ReasonKind.blocking(code).movedBy(Owner.LEARNER).from(source);
    }

    @Override
    protected Decision<CreditClaimOutcome, ClaimWindow> assess(CreditClaimFacts given, Policy policy) {
        ClaimWindow window = window(given, policy);
        Reasons reasons = new Reasons();
        if (given.alreadyClaimed()) {
            return decided(policy, CreditClaimOutcome.ALREADY_CLAIMED, reasons, window, null);
        }
        reasons.addWhere(!given.approved(), ACTIVITY_NOT_APPROVED);
        ClaimTime.check(given, window, policy, reasons);
        DesignatedCredit.check(given, policy, reasons);
        reasons.addWhere(given.learner().professionalName().isEmpty(), PROFESSIONAL_NAME_MISSING);
        reasons.addWhere(given.learner().certificationType().isEmpty(), CERTIFICATION_TYPE_MISSING);
        boolean evaluationMissing = given.evaluationRequired() && !given.evaluationCompleted();
        boolean nothingElse = reasons.isEmpty();
        reasons.addWhere(evaluationMissing, EVALUATION_MISSING);
        CreditClaimOutcome outcome = CreditClaimOutcome.NOT_CLAIMABLE;
        if (nothingElse && !evaluationMissing) {
            outcome = CreditClaimOutcome.CLAIMABLE;
        } else if (nothingElse && given.channel() == Channel.SMS) {
            outcome = CreditClaimOutcome.ATTENDANCE_ONLY;
        }
        return decided(policy, outcome, reasons, window, window.nextChange(given.asOf()));
    }

    private static ClaimWindow window(CreditClaimFacts given, Policy policy) {
        return ClaimWindow.of(given.activity(), given.minutesBefore(), given.minutesAfter(), policy.claim());
    }

    @Override
    public Seq<Instant> turningPoints(CreditClaimFacts given, Policy policy) {
        ClaimWindow window = window(given, policy);
        return Array.of(window.opensAt()).appendAll(window.closesAt().map(last -> last.plusMillis(1)));
    }

    @Override
    public CreditClaimFacts at(CreditClaimFacts given, Instant asOf) {
        return CreditClaimFacts.builder()
                .asOf(asOf)
                .activity(given.activity())
                .minutesBefore(given.minutesBefore())
                .minutesAfter(given.minutesAfter())
                .approved(given.approved())
                .evaluationRequired(given.evaluationRequired())
                .maximum(given.maximum())
                .kind(given.kind())
                .learner(given.learner())
                .attended(given.attended())
                .evaluationCompleted(given.evaluationCompleted())
                .creditType(given.creditType())
                .amount(given.amount())
                .channel(given.channel())
                .alreadyClaimed(given.alreadyClaimed())
                .lateGranted(given.lateGranted())
                .build();
    }

    @Override
    protected CreditClaimOutcome withheld(CreditClaimOutcome outcome) {
        return outcome == CreditClaimOutcome.CLAIMABLE ? CreditClaimOutcome.NOT_CLAIMABLE : outcome;
    }
}
