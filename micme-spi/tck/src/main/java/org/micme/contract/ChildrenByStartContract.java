package org.micme.contract;

import io.vavr.control.Option;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;

/** What is asked of {@link Children#search} by {@link ChildSearch.Order#START}: the start, then the id. */
public abstract class ChildrenByStartContract extends ChildListContract {

    /** For an adapter's test. */
    protected ChildrenByStartContract() {
        super(ChildSearch.Order.START);
    }

    @Override
    void add(int rank) {
        keep(rank, 100 + rank, Option.none(), Any.INSTANT.plusSeconds(60L * (rank / 2)));
    }
}
