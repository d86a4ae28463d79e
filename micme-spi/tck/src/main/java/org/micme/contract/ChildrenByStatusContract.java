package org.micme.contract;

import io.vavr.control.Option;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;

/** What is asked of {@link Children#search} by {@link ChildSearch.Order#STATUS}: the status, the start, then the id, and last what has none. */
public abstract class ChildrenByStatusContract extends ChildListContract {

    /** For an adapter's test. */
    protected ChildrenByStatusContract() {
        super(ChildSearch.Order.STATUS);
    }

    @Override
    void add(int rank) {
        boolean laterAndLower = rank % 4 == 1;
        int id = laterAndLower ? 50 + rank : 100 + rank;
        PlannedChild child = keep(rank, id, Option.none(), Any.INSTANT.plusSeconds(laterAndLower ? 60 : 0));
        if (rank < 8) {
            unit(port -> port.note(child.id(), ChildStatus.values()[rank / 2]));
        }
    }
}
