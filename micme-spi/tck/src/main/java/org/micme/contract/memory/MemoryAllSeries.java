package org.micme.contract.memory;

import java.time.Year;
import java.util.Comparator;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** {@link AllSeries} in a unit. */
final class MemoryAllSeries extends MemoryAggregates<SeriesId, Series> implements AllSeries {

    private static final Comparator<Series> BY_NAME = Comparator.comparing(
                    (Series series) -> series.details().name(), Order.TEXT)
            .thenComparing(Series::id, Order.SERIES);
    private static final Comparator<Series> LATEST_FIRST =
            Comparator.comparing(Series::year).reversed().thenComparing(BY_NAME);

    MemoryAllSeries(MemoryUnit unit) {
        super(unit, Kind.SERIES);
    }

    @Override
    public Page<Series> ofYear(Year year, PageRequest page) {
        return unit().listings()
                .page(
                        "series of " + year,
                        stream().filter(series -> series.year().equals(year)),
                        BY_NAME,
                        page);
    }

    @Override
    public Page<Series> ofPerson(PersonId person, PageRequest page) {
        return unit().listings()
                .page(
                        "series of person " + person,
                        stream().filter(series -> isOn(series.team(), person)),
                        LATEST_FIRST,
                        page);
    }

    private static boolean isOn(SeriesTeam team, PersonId person) {
        return team.owners().contains(person)
                || team.coordinators().contains(person)
                || team.planners().contains(person);
    }
}
