package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.micme.domain.moc.BoardCode;

/** Picks boards out of lists, in order. */
final class BoardLists {

    static final Array<BoardCode> NONE = Array.empty();

    private static final int FEW = 8;

    private BoardLists() {}

    /** Few boards are looked through, many are looked up. */
    static Collection<BoardCode> lookup(Seq<BoardCode> boards) {
        List<BoardCode> list = boards.asJava();
        return boards.size() > FEW ? new HashSet<>(list) : list;
    }

    static Seq<BoardCode> kept(Seq<BoardCode> boards, Collection<BoardCode> among, boolean wanted) {
        if (among.isEmpty()) {
            return wanted ? NONE : boards;
        }
        List<BoardCode> kept = new ArrayList<>(boards.size());
        for (int i = 0; i < boards.size(); i++) {
            if (among.contains(boards.get(i)) == wanted) {
                kept.add(boards.get(i));
            }
        }
        return Array.ofAll(kept);
    }
}
