package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.Version;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link AllSeries#ofYear}. */
public abstract class SeriesOfYearContract extends PortListContract<AllSeries, Series> {

    private static final List<String> NAMES = List.of("anatomy", "Bones", "zoonoses", "\u00c4hre", "\uff5e");

    /** For an adapter's test. */
    protected SeriesOfYearContract() {
        super(AllSeries.class);
    }

    @Override
    Page<Series> page(AllSeries port, PageRequest request) {
        return port.ofYear(Year.of(2025), request);
    }

    @Override
    void add(int rank) {
        Series series = Any.series(SeriesId.of("s" + rank), NAMES.get(rank / 2));
        unit(port -> port.save(series, Version.NEW));
    }

    @Override
    int rank(Series row) {
        return Integer.parseInt(row.id().value().substring(1));
    }

    @Test
    void seriesOfOtherYearsAreLeftOut() {
        add(0);

        assertThat(reading(port -> port.ofYear(Year.of(2024), PageRequest.first(1)))
                        .rows())
                .isEmpty();
    }
}
