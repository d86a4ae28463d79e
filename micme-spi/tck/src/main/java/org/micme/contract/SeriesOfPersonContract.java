package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashSet;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.kernel.Version;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link AllSeries#ofPerson}. */
public abstract class SeriesOfPersonContract extends PortListContract<AllSeries, Series> {

    private static final PersonId MARIE = PersonId.of("marie");

    /** For an adapter's test. */
    protected SeriesOfPersonContract() {
        super(AllSeries.class);
    }

    @Override
    Page<Series> page(AllSeries port, PageRequest request) {
        return port.ofPerson(MARIE, request);
    }

    /** The year decides up to rank 3, then the name, then the id. */
    @Override
    void add(int rank) {
        String name =
                rank < 4 ? "Rounds" : List.of("anatomy", "Bones", "zoonoses").get(rank / 2 - 2);
        keep("s" + rank, rank < 4 ? 2030 - rank : 2020, name, Any.team(MARIE));
    }

    @Override
    int rank(Series row) {
        return Integer.parseInt(row.id().value().substring(1));
    }

    private void keep(String id, int year, String name, SeriesTeam team) {
        Series series = new Series(SeriesId.of(id), Version.of(1), Year.of(year), Any.seriesDetails(name), team);
        unit(port -> port.save(series, Version.NEW));
    }

    private List<String> found(PersonId person) {
        return reading(port -> port.ofPerson(person, PageRequest.first(10)).rows().stream()
                .map(series -> series.id().value())
                .toList());
    }

    @Test
    void aSeriesIsFoundOnceByOwnerCoordinatorAndPlanner() {
        PersonId ann = PersonId.of("ann");
        PersonId pat = PersonId.of("pat");
        keep(
                "all",
                2025,
                "Rounds",
                new SeriesTeam(LinkedHashSet.of(MARIE, ann), LinkedHashSet.of(MARIE), LinkedHashSet.of(pat, MARIE)));
        keep(
                "coordinated",
                2025,
                "Rounds",
                new SeriesTeam(LinkedHashSet.of(pat), LinkedHashSet.of(ann), LinkedHashSet.empty()));

        assertThat(found(MARIE)).containsExactly("all");
        assertThat(found(ann)).containsExactly("all", "coordinated");
        assertThat(found(pat)).containsExactly("all", "coordinated");
        assertThat(found(PersonId.of("stranger"))).isEmpty();
    }

    @Test
    void aSeriesIsNoLongerFoundByWhoeverLeftItsTeam() {
        keep("s", 2025, "Rounds", Any.team(MARIE));
        Series series = reading(port -> port.find(SeriesId.of("s"))).orElseThrow();
        Series entrusted =
                series.entrust(Any.team(PersonId.of("ann")), Any.act()).state();
        unit(port -> port.save(entrusted, series.version()));

        assertThat(found(MARIE)).isEmpty();
        assertThat(found(PersonId.of("ann"))).containsExactly("s");
    }
}
