package org.micme.rules.moc;

import io.vavr.collection.Seq;
import org.micme.domain.moc.BoardCode;

/**
 * Which boards are left, and which of them can be awarded now.
 *
 * <p>Immutable and thread safe. Both are in the order in which the boards are designated.
 *
 * @param remainingBoards designated and not awarded; never null
 * @param awardableBoards selected, and nothing stands in the way; never null
 */
public record ClaimableBoards(Seq<BoardCode> remainingBoards, Seq<BoardCode> awardableBoards) {}
