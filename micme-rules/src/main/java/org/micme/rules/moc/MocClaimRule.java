package org.micme.rules.moc;

import io.vavr.collection.Seq;
import java.util.Collection;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides which step of a MOC claim comes next, and which boards can be awarded (MOC-2 to MOC-8). */
public final class MocClaimRule extends Rule<MocClaimFacts, MocClaimStep, ClaimableBoards> {

    private static final String SELECTED = "selectedBoards";

    private static final ReasonKind PROFESSION_NOT_PHYSICIAN = learner("PROFESSION_NOT_PHYSICIAN", "MOC-2")
            .says("MOC is offered to physicians alone")
            .curedBy("correct the profession in the profile, where it is wrong", "profession");
    private static final ReasonKind NO_DESIGNATED_BOARD = ReasonKind.blocking("NO_DESIGNATED_BOARD")
            .movedBy(Owner.OFFICE)
            .from("MOC-2")
            .says("the activity is designated for no board")
            .curedBy("designate the activity for a board, where it qualifies", "designatedBoards");
    static final ReasonKind NO_BOARD_SELECTED = learner("NO_BOARD_SELECTED", "MOC-3")
            .says("no board is chosen")
            .curedBy("choose at least one of the designated boards", SELECTED);
    static final ReasonKind BOARD_NOT_DESIGNATED = learner("BOARD_NOT_DESIGNATED", "MOC-3")
            .about(SELECTED)
            .says("the activity is not designated for {subject}")
            .curedBy(MocRemedies.DESELECT);
    static final ReasonKind BOARD_ALREADY_AWARDED = learner("BOARD_ALREADY_AWARDED", "MOC-8")
            .about(SELECTED)
            .says("{subject} has been awarded already")
            .curedBy(MocRemedies.DESELECT);
    private static final ReasonKind SHARE_CONSENT_MISSING = learner("SHARE_CONSENT_MISSING", "MOC-4")
            .says("the permission to share completion with ACCME is missing")
            .curedBy("permit completion to be shared with ACCME", "shareConsent");
    static final ReasonKind BIRTH_MONTH_MISSING = learner("BIRTH_MONTH_MISSING", "MOC-5")
            .says("the month of birth is missing")
            .curedBy("enter the month of birth", "birthMonth");
    static final ReasonKind BIRTH_DAY_MISSING = learner("BIRTH_DAY_MISSING", "MOC-5")
            .says("the day of birth is missing")
            .curedBy("enter the day of birth", "birthDay");
    static final ReasonKind BIRTH_DATE_IMPOSSIBLE = learner("BIRTH_DATE_IMPOSSIBLE", "MOC-5")
            .says("the month does not have that day")
            .curedBy("correct the day of birth", "birthDay");
    static final ReasonKind DIPLOMATE_ID_MISSING = learner("DIPLOMATE_ID_MISSING", "MOC-5")
            .about(SELECTED)
            .says("the diplomate id for {subject} is missing")
            .curedBy(MocRemedies.ENTER_ID);
    static final ReasonKind DIPLOMATE_ID_MALFORMED = learner("DIPLOMATE_ID_MALFORMED", "MOC-5")
            .about(SELECTED)
            .says("the diplomate id for {subject} does not have the form of that board's ids")
            .curedBy(MocRemedies.ENTER_ID);
    static final ReasonKind TRANSMIT_CONSENT_MISSING = learner("TRANSMIT_CONSENT_MISSING", "MOC-5")
            .says("the permission to transmit to PARS or JA-PARS is missing")
            .curedBy("permit transmission to PARS or JA-PARS", "transmitConsent");
    private static final ReasonKind ATTENDANCE_MISSING = learner("ATTENDANCE_MISSING", "MOC-6")
            .says("no attendance is on record")
            .curedBy("have the attendance recorded", "attended");
    static final ReasonKind POST_TEST_NOT_PASSED = learner("POST_TEST_NOT_PASSED", "MOC-7")
            .about(SELECTED)
            .says("the required test for {subject} is not passed")
            .curedBy(MocRemedies.PASS_TESTS);
    static final ReasonKind EVALUATION_MISSING = learner("EVALUATION_MISSING", "MOC-7")
            .says("the evaluation is not done")
            .curedBy("complete the evaluation", "evaluationCompleted");

    /** The rule. */
    public static final MocClaimRule RULE = new MocClaimRule();

    private MocClaimRule() {
        super(RuleCard.<MocClaimStep>of("moc-claim", "A physician claims MOC credit for an activity")
                .cites(Citation.of("MOC-2", "MOC-3", "MOC-4", "MOC-5", "MOC-6", "MOC-7", "MOC-8")
                        .from("MOC-CLAIM"))
                .outcomes(MocClaimStep.class)
                .reasons(
                        PROFESSION_NOT_PHYSICIAN,
                        NO_DESIGNATED_BOARD,
                        NO_BOARD_SELECTED,
                        BOARD_NOT_DESIGNATED,
                        BOARD_ALREADY_AWARDED,
                        SHARE_CONSENT_MISSING,
                        BIRTH_MONTH_MISSING,
                        BIRTH_DAY_MISSING,
                        BIRTH_DATE_IMPOSSIBLE,
                        DIPLOMATE_ID_MISSING,
                        DIPLOMATE_ID_MALFORMED,
                        TRANSMIT_CONSENT_MISSING,
                        ATTENDANCE_MISSING,
                        POST_TEST_NOT_PASSED,
                        EVALUATION_MISSING));
    }

    @Override
    public Shape<MocClaimFacts> facts() {
        return MocClaimShape.FACTS;
    }

    @Override
    public Shape<ClaimableBoards> details() {
        return MocClaimShape.DETAILS;
    }

    private static ReasonKind.Builder learner(String code, String source) {
        return ReasonKind.blocking(code).movedBy(Owner.LEARNER).from(source);
    }

    @Override
    protected Decision<MocClaimStep, ClaimableBoards> assess(MocClaimFacts given, Policy policy) {
        Reasons reasons = new Reasons();
        Collection<BoardCode> awarded = BoardLists.lookup(given.awardedBoards());
        Seq<BoardCode> remaining = BoardLists.kept(given.designatedBoards(), awarded, false);
        MocClaimStep step = stepBeforeTests(given, policy, remaining, awarded, reasons);
        Seq<BoardCode> awardable = BoardLists.NONE;
        if (step == MocClaimStep.POST_TEST) {
            RequiredTests tests = new RequiredTests(given);
            awardable = BoardLists.kept(remaining, tests.awardable(), true);
            step = awardable.isEmpty() ? tests.step(reasons) : MocClaimStep.AWARD;
        }
        return decided(policy, step, reasons, new ClaimableBoards(remaining, awardable), null);
    }

    /** The first step that is not done; POST_TEST where all before the tests are. */
    private static MocClaimStep stepBeforeTests(
            MocClaimFacts given,
            Policy policy,
            Seq<BoardCode> remaining,
            Collection<BoardCode> awarded,
            Reasons reasons) {
        reasons.addWhere(given.profession() != Profession.PHYSICIAN, PROFESSION_NOT_PHYSICIAN);
        reasons.addWhere(given.designatedBoards().isEmpty(), NO_DESIGNATED_BOARD);
        if (!reasons.isEmpty()) {
            return MocClaimStep.NOT_OFFERED;
        }
        if (remaining.isEmpty()) {
            return MocClaimStep.COMPLETE;
        }
        BoardSelection.check(given, awarded, reasons);
        if (!reasons.isEmpty()) {
            return MocClaimStep.SELECT_BOARDS;
        }
        if (!given.shareConsent()) {
            reasons.add(SHARE_CONSENT_MISSING);
            return MocClaimStep.CONSENT;
        }
        DiplomateDetails.check(given, policy, reasons);
        if (!reasons.isEmpty()) {
            return MocClaimStep.DIPLOMATE_DETAILS;
        }
        reasons.addWhere(!given.attended(), ATTENDANCE_MISSING);
        return given.attended() ? MocClaimStep.POST_TEST : MocClaimStep.ATTENDANCE;
    }

    @Override
    protected MocClaimStep withheld(MocClaimStep outcome) {
        return outcome == MocClaimStep.AWARD ? MocClaimStep.EVALUATION : outcome;
    }

    @Override
    protected ClaimableBoards withheldDetails(ClaimableBoards own) {
        return new ClaimableBoards(own.remainingBoards(), BoardLists.NONE);
    }
}
