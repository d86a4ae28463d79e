package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.moc.BoardCode;

/**
 * The boards of a policy, in their order and by their codes.
 *
 * <p>Immutable and thread safe.
 */
final class Boards {

    private final Seq<BoardPolicy> all;
    private final Map<BoardCode, BoardPolicy> byCode = new HashMap<>();

    private Boards(Seq<BoardPolicy> all) {
        this.all = all;
        for (BoardPolicy board : all) {
            byCode.put(board.code(), board);
        }
    }

    static Boards of(Seq<BoardPolicy> all) {
        return new Boards(all);
    }

    Seq<BoardPolicy> all() {
        return all;
    }

    /** The board with a code; one of which nothing else is known where it is none of these. */
    BoardPolicy named(BoardCode code) {
        BoardPolicy known = byCode.get(code);
        return known == null ? BoardPolicy.of(code) : known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Boards that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
