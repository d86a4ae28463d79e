package org.micme.contract;

import io.vavr.control.Option;
import java.time.Instant;
import org.micme.domain.activity.SeriesId;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;

/** What is asked of {@link Children#search} by {@link ChildSearch.Order#SERIES}: the series, the start, then the id. */
public abstract class ChildrenBySeriesContract extends ChildListContract {

    /** For an adapter's test. */
    protected ChildrenBySeriesContract() {
        super(ChildSearch.Order.SERIES);
    }

    @Override
    void add(int rank) {
        boolean laterAndLower = rank % 4 == 1;
        int id = laterAndLower ? 50 + rank : 100 + rank;
        Instant start = Any.INSTANT.plusSeconds(laterAndLower ? 60 : 0);
        keep(rank, id, Option.none(), start, SeriesId.of(TEXTS.get(rank / 2)));
    }
}
