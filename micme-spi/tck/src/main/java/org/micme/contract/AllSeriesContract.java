package org.micme.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.Version;
import org.micme.spi.activity.AllSeries;

/** What is asked of {@link AllSeries}. */
public abstract class AllSeriesContract extends AggregatesContract<SeriesId, Series, AllSeries> {

    /** For an adapter's test. */
    protected AllSeriesContract() {
        super(AllSeries.class);
    }

    @Override
    List<SeriesId> keys() {
        return Any.TEXTS_IN_ORDER.stream().map(SeriesId::of).toList();
    }

    @Override
    SeriesId numbered(int number) {
        return SeriesId.of("s" + number);
    }

    @Override
    Series anew(SeriesId key, Instant at) {
        return Any.series(key, "Grand Rounds since " + at);
    }

    @Override
    Series changed(Series state, Instant at) {
        return state.revise(Any.seriesDetails("Grand Rounds from " + at), Any.act(at))
                .state();
    }

    @Override
    Optional<Instant> instant(Series state) {
        return Optional.empty();
    }

    @Override
    Version version(Series state) {
        return state.version();
    }
}
