package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.moc.MocClaimFacts.BoardTest;
import org.micme.rules.policy.BoardPolicy.Identification;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides which step of a MOC claim comes next, and which boards can be awarded (MOC-2 to MOC-8). */
public final class MocClaimRule extends Rule<MocClaimFacts, MocClaimStep, ClaimableBoards> {

    private static final String SELECTED = "selectedBoards";
    private static final int[] DAYS_OF_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int FEW = 8;
    private static final Array<BoardCode> NO_BOARDS = Array.empty();

    private static final ReasonKind PROFESSION_NOT_PHYSICIAN = learner("PROFESSION_NOT_PHYSICIAN", "MOC-2")
            .says("MOC is offered to physicians alone")
            .curedBy("correct the profession in the profile, where it is wrong", "profession");
    private static final ReasonKind NO_DESIGNATED_BOARD = ReasonKind.blocking("NO_DESIGNATED_BOARD")
            .movedBy(Owner.OFFICE)
            .from("MOC-2")
            .says("the activity is designated for no board")
            .curedBy("designate the activity for a board, where it qualifies", "designatedBoards");
    private static final ReasonKind NO_BOARD_SELECTED = learner("NO_BOARD_SELECTED", "MOC-3")
            .says("no board is chosen")
            .curedBy("choose at least one of the designated boards", SELECTED);
    private static final ReasonKind BOARD_NOT_DESIGNATED = learner("BOARD_NOT_DESIGNATED", "MOC-3")
            .about(SELECTED)
            .says("the activity is not designated for {subject}")
            .curedBy(MocRemedies.DESELECT);
    private static final ReasonKind BOARD_ALREADY_AWARDED = learner("BOARD_ALREADY_AWARDED", "MOC-8")
            .about(SELECTED)
            .says("{subject} has been awarded already")
            .curedBy(MocRemedies.DESELECT);
    private static final ReasonKind SHARE_CONSENT_MISSING = learner("SHARE_CONSENT_MISSING", "MOC-4")
            .says("the permission to share completion with ACCME is missing")
            .curedBy("permit completion to be shared with ACCME", "shareConsent");
    private static final ReasonKind BIRTH_MONTH_MISSING = learner("BIRTH_MONTH_MISSING", "MOC-5")
            .says("the month of birth is missing")
            .curedBy("enter the month of birth", "birthMonth");
    private static final ReasonKind BIRTH_DAY_MISSING = learner("BIRTH_DAY_MISSING", "MOC-5")
            .says("the day of birth is missing")
            .curedBy("enter the day of birth", "birthDay");
    private static final ReasonKind BIRTH_DATE_IMPOSSIBLE = learner("BIRTH_DATE_IMPOSSIBLE", "MOC-5")
            .says("the month does not have that day")
            .curedBy("correct the day of birth", "birthDay");
    private static final ReasonKind DIPLOMATE_ID_MISSING = learner("DIPLOMATE_ID_MISSING", "MOC-5")
            .about(SELECTED)
            .says("the diplomate id for {subject} is missing")
            .curedBy(MocRemedies.ENTER_ID);
    private static final ReasonKind DIPLOMATE_ID_MALFORMED = learner("DIPLOMATE_ID_MALFORMED", "MOC-5")
            .about(SELECTED)
            .says("the diplomate id for {subject} does not have the form of that board's ids")
            .curedBy(MocRemedies.ENTER_ID);
    private static final ReasonKind TRANSMIT_CONSENT_MISSING = learner("TRANSMIT_CONSENT_MISSING", "MOC-5")
            .says("the permission to transmit to PARS or JA-PARS is missing")
            .curedBy("permit transmission to PARS or JA-PARS", "transmitConsent");
    private static final ReasonKind ATTENDANCE_MISSING = learner("ATTENDANCE_MISSING", "MOC-6")
            .says("no attendance is on record")
            .curedBy("have the attendance recorded", "attended");
    private static final ReasonKind POST_TEST_NOT_PASSED = learner("POST_TEST_NOT_PASSED", "MOC-7")
            .about(SELECTED)
            .says("the required test for {subject} is not passed")
            .curedBy("pass the required tests for {subject}", "tests.passed");
    private static final ReasonKind EVALUATION_MISSING = learner("EVALUATION_MISSING", "MOC-7")
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
        Collection<BoardCode> awarded = lookup(given.awardedBoards());
        Seq<BoardCode> remaining = kept(given.designatedBoards(), awarded, false);
        MocClaimStep step = stepBeforeTests(given, policy, remaining, awarded, reasons);
        Seq<BoardCode> awardable = NO_BOARDS;
        if (step == MocClaimStep.POST_TEST) {
            Tests tests = new Tests(given);
            awardable = kept(remaining, tests.awardable(), true);
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
        addSelection(given, awarded, reasons);
        if (!reasons.isEmpty()) {
            return MocClaimStep.SELECT_BOARDS;
        }
        if (!given.shareConsent()) {
            reasons.add(SHARE_CONSENT_MISSING);
            return MocClaimStep.CONSENT;
        }
        addDetails(given, policy, reasons);
        if (!reasons.isEmpty()) {
            return MocClaimStep.DIPLOMATE_DETAILS;
        }
        if (!given.attended()) {
            reasons.add(ATTENDANCE_MISSING);
            return MocClaimStep.ATTENDANCE;
        }
        return MocClaimStep.POST_TEST;
    }

    private static void addSelection(MocClaimFacts given, Collection<BoardCode> awarded, Reasons reasons) {
        Seq<BoardCode> selected = given.selectedBoards();
        reasons.addWhere(selected.isEmpty(), NO_BOARD_SELECTED);
        Collection<BoardCode> designated = lookup(given.designatedBoards());
        for (int i = 0; i < selected.size(); i++) {
            BoardCode board = selected.get(i);
            if (!designated.contains(board)) {
                reasons.add(BOARD_NOT_DESIGNATED, board.acronym());
            }
            if (awarded.contains(board)) {
                reasons.add(BOARD_ALREADY_AWARDED, board.acronym());
            }
        }
    }

    private static void addDetails(MocClaimFacts given, Policy policy, Reasons reasons) {
        Seq<BoardCode> selected = given.selectedBoards();
        boolean birthDayNeeded = false;
        for (int i = 0; i < selected.size(); i++) {
            birthDayNeeded |= policy.board(selected.get(i)).identification().birthDayNeeded();
        }
        addBirth(given.birthMonth(), given.birthDay(), birthDayNeeded, reasons);
        for (int i = 0; i < selected.size(); i++) {
            addId(given, selected.get(i), policy, reasons);
        }
        reasons.addWhere(!given.transmitConsent(), TRANSMIT_CONSENT_MISSING);
    }

    private static void addBirth(Option<Integer> month, Option<Integer> day, boolean needed, Reasons reasons) {
        reasons.addWhere(needed && month.isEmpty(), BIRTH_MONTH_MISSING);
        reasons.addWhere(needed && day.isEmpty(), BIRTH_DAY_MISSING);
        boolean both = month.isDefined() && day.isDefined();
        reasons.addWhere(both && day.get() > DAYS_OF_MONTH[month.get() - 1], BIRTH_DATE_IMPOSSIBLE);
    }

    private static void addId(MocClaimFacts given, BoardCode board, Policy policy, Reasons reasons) {
        Identification identification = policy.board(board).identification();
        String id = given.diplomateIds().getOrElse(board, "");
        if (id.isBlank()) {
            if (identification.idNeeded()) {
                reasons.add(DIPLOMATE_ID_MISSING, board.acronym());
            }
        } else if (!identification.idForm().matches(id)) {
            reasons.add(DIPLOMATE_ID_MALFORMED, board.acronym());
        }
    }

    /** Few boards are looked through, many are looked up. */
    private static Collection<BoardCode> lookup(Seq<BoardCode> boards) {
        List<BoardCode> list = boards.asJava();
        return boards.size() > FEW ? new HashSet<>(list) : list;
    }

    private static Seq<BoardCode> kept(Seq<BoardCode> boards, Collection<BoardCode> among, boolean wanted) {
        if (among.isEmpty()) {
            return wanted ? NO_BOARDS : boards;
        }
        List<BoardCode> kept = new ArrayList<>(boards.size());
        for (int i = 0; i < boards.size(); i++) {
            if (among.contains(boards.get(i)) == wanted) {
                kept.add(boards.get(i));
            }
        }
        return Array.ofAll(kept);
    }

    @Override
    protected MocClaimStep withheld(MocClaimStep outcome) {
        return outcome == MocClaimStep.AWARD ? MocClaimStep.EVALUATION : outcome;
    }

    @Override
    protected ClaimableBoards withheldDetails(ClaimableBoards own) {
        return new ClaimableBoards(own.remainingBoards(), NO_BOARDS);
    }

    /** The tests that the learner has to pass for the selected boards. */
    private static final class Tests {

        private final MocClaimFacts given;
        private final Set<BoardCode> required = new HashSet<>();
        private final Set<BoardCode> failed = new HashSet<>();

        Tests(MocClaimFacts given) {
            this.given = given;
            for (BoardTest test : given.tests()) {
                if (test.requiredFor().contains(given.profession())) {
                    required.add(test.board());
                    if (!test.passed()) {
                        failed.add(test.board());
                    }
                }
            }
        }

        Set<BoardCode> awardable() {
            Set<BoardCode> awardable = new HashSet<>();
            for (BoardCode board : given.selectedBoards()) {
                boolean passed = !failed.contains(board) && given.evaluationCompleted();
                if (passed || !required.contains(board)) {
                    awardable.add(board);
                }
            }
            return awardable;
        }

        MocClaimStep step(Reasons reasons) {
            for (BoardCode board : given.selectedBoards()) {
                if (failed.contains(board)) {
                    reasons.add(POST_TEST_NOT_PASSED, board.acronym());
                }
            }
            if (!reasons.isEmpty()) {
                return MocClaimStep.POST_TEST;
            }
            reasons.add(EVALUATION_MISSING);
            return MocClaimStep.EVALUATION;
        }
    }
}
