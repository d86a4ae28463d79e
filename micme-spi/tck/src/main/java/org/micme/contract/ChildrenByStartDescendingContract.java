package org.micme.contract;

import io.vavr.control.Option;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;

/** What is asked of {@link Children#search} by {@link ChildSearch.Order#START_DESCENDING}: the start, then the id. */
public abstract class ChildrenByStartDescendingContract extends ChildListContract {

    /** For an adapter's test. */
    protected ChildrenByStartDescendingContract() {
        super(ChildSearch.Order.START_DESCENDING);
    }

    @Override
    void add(int rank) {
        keep(rank, 100 + rank, Option.none(), Any.INSTANT.minusSeconds(60L * (rank / 2)));
    }
}
