package org.micme.bench;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.moc.MocClaimFacts;
import org.micme.rules.moc.MocClaimFacts.BoardTest;
import org.micme.rules.moc.MocClaimStep;
import org.micme.rules.policy.BoardPolicy.Identification;
import org.micme.rules.policy.Policy;

/** MOC claim, written by hand. */
final class MocClaimTwin {

    private static final int[] DAYS_OF_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /**
     * Which boards are left, and which of them can be awarded.
     *
     * @param remaining in the order in which they are designated
     * @param awardable in the same order
     */
    record Boards(List<BoardCode> remaining, List<BoardCode> awardable) {}

    private MocClaimTwin() {}

    static Answer<MocClaimStep, Boards> decide(MocClaimFacts facts, Policy policy) {
        Seq<BoardCode> designated = facts.designatedBoards();
        Seq<BoardCode> selected = facts.selectedBoards();
        Seq<BoardCode> awarded = facts.awardedBoards();
        Seq<BoardTest> tests = facts.tests();
        List<Finding> reasons = new ArrayList<>();
        List<BoardCode> remaining = new ArrayList<>(designated.size());
        List<BoardCode> awardable = new ArrayList<>();
        Boards boards = new Boards(remaining, awardable);
        for (int i = 0; i < designated.size(); i++) {
            boolean done = false;
            for (int j = 0; j < awarded.size() && !done; j++) {
                done = awarded.get(j).equals(designated.get(i));
            }
            if (!done) {
                remaining.add(designated.get(i));
            }
        }

        if (facts.profession() != Profession.PHYSICIAN) {
            reasons.add(new Finding("PROFESSION_NOT_PHYSICIAN", null, null));
        }
        if (designated.isEmpty()) {
            reasons.add(new Finding("NO_DESIGNATED_BOARD", null, null));
        }
        if (!reasons.isEmpty()) {
            return new Answer<>(MocClaimStep.NOT_OFFERED, reasons, boards, null);
        }
        if (remaining.isEmpty()) {
            return new Answer<>(MocClaimStep.COMPLETE, reasons, boards, null);
        }

        if (selected.isEmpty()) {
            reasons.add(new Finding("NO_BOARD_SELECTED", null, null));
        }
        for (int i = 0; i < selected.size(); i++) {
            BoardCode board = selected.get(i);
            boolean known = false;
            for (int j = 0; j < designated.size() && !known; j++) {
                known = designated.get(j).equals(board);
            }
            if (!known) {
                reasons.add(new Finding("BOARD_NOT_DESIGNATED", board.acronym(), null));
            }
            for (int j = 0; j < awarded.size(); j++) {
                if (awarded.get(j).equals(board)) {
                    reasons.add(new Finding("BOARD_ALREADY_AWARDED", board.acronym(), null));
                    break;
                }
            }
        }
        if (!reasons.isEmpty()) {
            return new Answer<>(MocClaimStep.SELECT_BOARDS, reasons, boards, null);
        }

        if (!facts.shareConsent()) {
            reasons.add(new Finding("SHARE_CONSENT_MISSING", null, null));
            return new Answer<>(MocClaimStep.CONSENT, reasons, boards, null);
        }

        boolean birthNeeded = false;
        for (int i = 0; i < selected.size(); i++) {
            birthNeeded = birthNeeded
                    || policy.board(selected.get(i)).identification().birthDayNeeded();
        }
        if (birthNeeded && facts.birthMonth().isEmpty()) {
            reasons.add(new Finding("BIRTH_MONTH_MISSING", null, null));
        }
        if (birthNeeded && facts.birthDay().isEmpty()) {
            reasons.add(new Finding("BIRTH_DAY_MISSING", null, null));
        }
        if (facts.birthMonth().isDefined()
                && facts.birthDay().isDefined()
                && facts.birthDay().get() > DAYS_OF_MONTH[facts.birthMonth().get() - 1]) {
            reasons.add(new Finding("BIRTH_DATE_IMPOSSIBLE", null, null));
        }
        for (int i = 0; i < selected.size(); i++) {
            BoardCode board = selected.get(i);
            Identification identification = policy.board(board).identification();
            String id = facts.diplomateIds().getOrElse(board, "");
            if (id.isBlank()) {
                if (identification.idNeeded()) {
                    reasons.add(new Finding("DIPLOMATE_ID_MISSING", board.acronym(), null));
                }
            } else if (!identification.idForm().matches(id)) {
                reasons.add(new Finding("DIPLOMATE_ID_MALFORMED", board.acronym(), null));
            }
        }
        if (!facts.transmitConsent()) {
            reasons.add(new Finding("TRANSMIT_CONSENT_MISSING", null, null));
        }
        if (!reasons.isEmpty()) {
            return new Answer<>(MocClaimStep.DIPLOMATE_DETAILS, reasons, boards, null);
        }

        if (!facts.attended()) {
            reasons.add(new Finding("ATTENDANCE_MISSING", null, null));
            return new Answer<>(MocClaimStep.ATTENDANCE, reasons, boards, null);
        }

        for (int i = 0; i < remaining.size(); i++) {
            BoardCode board = remaining.get(i);
            boolean chosen = false;
            for (int j = 0; j < selected.size() && !chosen; j++) {
                chosen = selected.get(j).equals(board);
            }
            boolean required = false;
            boolean failed = false;
            for (int j = 0; chosen && j < tests.size(); j++) {
                BoardTest test = tests.get(j);
                if (test.board().equals(board)) {
                    for (int k = 0; k < test.requiredFor().size(); k++) {
                        if (test.requiredFor().get(k) == facts.profession()) {
                            required = true;
                            failed |= !test.passed();
                        }
                    }
                }
            }
            if (chosen && (!required || (!failed && facts.evaluationCompleted()))) {
                awardable.add(board);
            }
        }
        if (!awardable.isEmpty()) {
            return new Answer<>(MocClaimStep.AWARD, reasons, boards, null);
        }
        for (int i = 0; i < selected.size(); i++) {
            BoardCode board = selected.get(i);
            boolean failed = false;
            for (int j = 0; j < tests.size() && !failed; j++) {
                BoardTest test = tests.get(j);
                if (!test.passed() && test.board().equals(board)) {
                    for (int k = 0; k < test.requiredFor().size(); k++) {
                        failed |= test.requiredFor().get(k) == facts.profession();
                    }
                }
            }
            if (failed) {
                reasons.add(new Finding("POST_TEST_NOT_PASSED", board.acronym(), null));
            }
        }
        if (!reasons.isEmpty()) {
            return new Answer<>(MocClaimStep.POST_TEST, reasons, boards, null);
        }
        reasons.add(new Finding("EVALUATION_MISSING", null, null));
        return new Answer<>(MocClaimStep.EVALUATION, reasons, boards, null);
    }
}
