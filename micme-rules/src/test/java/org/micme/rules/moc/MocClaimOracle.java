package org.micme.rules.moc;

import io.vavr.collection.Seq;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.moc.MocClaimFacts.BoardTest;

/**
 * The sentences of decisions.md about a MOC claim under the policy {@code micme}, worked out step by step as sets: what each
 * step would complain of, whatever the others do, and then the first step that complains.
 */
final class MocClaimOracle {

    private final MocClaimFacts facts;
    private final List<BoardCode> selected;
    private final Set<BoardCode> remaining;
    private final Map<MocClaimStep, List<String>> complaints = new LinkedHashMap<>();

    MocClaimOracle(MocClaimFacts facts) {
        this.facts = facts;
        this.selected = facts.selectedBoards().asJava();
        this.remaining = new LinkedHashSet<>(facts.designatedBoards().asJava());
        this.remaining.removeAll(facts.awardedBoards().asJava());
        complaints.put(MocClaimStep.NOT_OFFERED, offer());
        complaints.put(MocClaimStep.COMPLETE, remaining.isEmpty() ? List.of("") : List.of());
        complaints.put(MocClaimStep.SELECT_BOARDS, selection());
        complaints.put(MocClaimStep.CONSENT, missing(facts.shareConsent(), "SHARE_CONSENT_MISSING"));
        complaints.put(MocClaimStep.DIPLOMATE_DETAILS, details());
        complaints.put(MocClaimStep.ATTENDANCE, missing(facts.attended(), "ATTENDANCE_MISSING"));
        complaints.put(MocClaimStep.AWARD, awardableByTests().isEmpty() ? List.of() : List.of(""));
        complaints.put(MocClaimStep.POST_TEST, tests());
        complaints.put(MocClaimStep.EVALUATION, List.of("EVALUATION_MISSING"));
    }

    /** Outcome, reasons, remaining boards and awardable boards. */
    String answer() {
        MocClaimStep step = complaints.keySet().stream()
                .filter(each -> !complaints.get(each).isEmpty())
                .findFirst()
                .orElseThrow();
        List<String> reasons =
                complaints.get(step).stream().filter(code -> !code.isEmpty()).toList();
        Set<BoardCode> awardable = step == MocClaimStep.AWARD ? awardableByTests() : Set.of();
        return step + " " + reasons + " " + remaining + " "
                + remaining.stream().filter(awardable::contains).toList();
    }

    private static List<String> missing(boolean there, String code) {
        return there ? List.of() : List.of(code);
    }

    private List<String> offer() {
        List<String> codes =
                new ArrayList<>(missing(facts.profession() == Profession.PHYSICIAN, "PROFESSION_NOT_PHYSICIAN"));
        codes.addAll(missing(!facts.designatedBoards().isEmpty(), "NO_DESIGNATED_BOARD"));
        return codes;
    }

    private List<String> selection() {
        List<String> codes = new ArrayList<>(missing(!selected.isEmpty(), "NO_BOARD_SELECTED"));
        for (BoardCode board : selected) {
            codes.addAll(missing(facts.designatedBoards().contains(board), "BOARD_NOT_DESIGNATED " + board));
            codes.addAll(missing(!facts.awardedBoards().contains(board), "BOARD_ALREADY_AWARDED " + board));
        }
        return codes;
    }

    /** Under micme every board of these tests needs a birth day. */
    private List<String> details() {
        List<String> codes = new ArrayList<>(missing(facts.birthMonth().isDefined(), "BIRTH_MONTH_MISSING"));
        codes.addAll(missing(facts.birthDay().isDefined(), "BIRTH_DAY_MISSING"));
        boolean possible = facts.birthMonth().isEmpty()
                || facts.birthDay().getOrElse(1)
                        <= Month.of(facts.birthMonth().get()).maxLength();
        codes.addAll(missing(possible, "BIRTH_DATE_IMPOSSIBLE"));
        for (BoardCode board : selected) {
            String id = facts.diplomateIds().getOrElse(board, "").strip();
            String form = board.equals(MocClaims.ABIM) ? "[0-9]{6}" : ".*[A-Za-z0-9].*";
            codes.addAll(missing(!id.isEmpty() || board.equals(MocClaims.ABS), "DIPLOMATE_ID_MISSING " + board));
            codes.addAll(missing(id.isEmpty() || id.matches(form), "DIPLOMATE_ID_MALFORMED " + board));
        }
        codes.addAll(missing(facts.transmitConsent(), "TRANSMIT_CONSENT_MISSING"));
        return codes;
    }

    private Seq<BoardTest> required(BoardCode board) {
        return facts.tests()
                .filter(test -> test.board().equals(board) && test.requiredFor().contains(facts.profession()));
    }

    private Set<BoardCode> awardableByTests() {
        return selected.stream()
                .filter(board -> required(board).isEmpty()
                        || (required(board).forAll(BoardTest::passed) && facts.evaluationCompleted()))
                .collect(Collectors.toSet());
    }

    private List<String> tests() {
        return selected.stream()
                .filter(board -> !required(board).forAll(BoardTest::passed))
                .map(board -> "POST_TEST_NOT_PASSED " + board)
                .toList();
    }
}
