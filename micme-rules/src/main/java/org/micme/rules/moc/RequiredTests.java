package org.micme.rules.moc;

import java.util.HashSet;
import java.util.Set;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Reasons;
import org.micme.rules.moc.MocClaimFacts.BoardTest;

/** The tests that the learner has to pass for the selected boards. */
final class RequiredTests {

    private final MocClaimFacts given;
    private final Set<BoardCode> required = new HashSet<>();
    private final Set<BoardCode> failed = new HashSet<>();

    RequiredTests(MocClaimFacts given) {
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
                reasons.add(MocClaimRule.POST_TEST_NOT_PASSED, board.acronym());
            }
        }
        if (!reasons.isEmpty()) {
            return MocClaimStep.POST_TEST;
        }
        reasons.add(MocClaimRule.EVALUATION_MISSING);
        return MocClaimStep.EVALUATION;
    }
}
