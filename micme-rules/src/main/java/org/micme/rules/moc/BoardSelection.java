package org.micme.rules.moc;

import io.vavr.collection.Seq;
import java.util.Collection;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Reasons;

/** Whether the boards that a learner chose can be claimed (MOC-3, MOC-8). */
final class BoardSelection {

    private BoardSelection() {}

    static void check(MocClaimFacts given, Collection<BoardCode> awarded, Reasons reasons) {
        Seq<BoardCode> selected = given.selectedBoards();
        reasons.addWhere(selected.isEmpty(), MocClaimRule.NO_BOARD_SELECTED);
        Collection<BoardCode> designated = BoardLists.lookup(given.designatedBoards());
        for (int i = 0; i < selected.size(); i++) {
            BoardCode board = selected.get(i);
            if (!designated.contains(board)) {
                reasons.add(MocClaimRule.BOARD_NOT_DESIGNATED, board.acronym());
            }
            if (awarded.contains(board)) {
                reasons.add(MocClaimRule.BOARD_ALREADY_AWARDED, board.acronym());
            }
        }
    }
}
