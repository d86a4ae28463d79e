package org.micme.contract;

import io.vavr.control.Option;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;

/** What is asked of {@link Children#search} by {@link ChildSearch.Order#NAME}: the name, the start, then the id, and last what has no name. */
public abstract class ChildrenByNameContract extends ChildListContract {

    /** For an adapter's test. */
    protected ChildrenByNameContract() {
        super(ChildSearch.Order.NAME);
    }

    @Override
    void add(int rank) {
        Option<String> name = rank < 8 ? Option.some(TEXTS.get(rank / 2)) : Option.none();
        boolean laterAndLower = rank % 4 == 1;
        keep(rank, laterAndLower ? 50 + rank : 100 + rank, name, Any.INSTANT.plusSeconds(laterAndLower ? 60 : 0));
    }
}
