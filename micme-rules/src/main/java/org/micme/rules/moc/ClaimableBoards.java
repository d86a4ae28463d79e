package org.micme.rules.moc;

import io.vavr.collection.Seq;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * Which boards are left, and which of them can be awarded now.
 *
 * <p>Immutable and thread safe. Both are in the order in which the boards are designated.
 *
 * @param remainingBoards designated and not awarded; never null
 * @param awardableBoards selected, and nothing stands in the way; never null
 */
public record ClaimableBoards(Seq<BoardCode> remainingBoards, Seq<BoardCode> awardableBoards) {

    static final Shape<ClaimableBoards> SHAPE = shape();

    private static Shape<ClaimableBoards> shape() {
        ShapeBuilder<ClaimableBoards> s = Shape.of("details of moc-claim");
        s.needs("remainingBoards", CommonKinds.BOARDS, ClaimableBoards::remainingBoards);
        s.needs("awardableBoards", CommonKinds.BOARDS, ClaimableBoards::awardableBoards);
        return s.buildForWriting();
    }
}
