package org.micme.contract;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link Children#search} in one of its orders. */
abstract class ChildListContract extends PortListContract<Children, ListedChild> {

    /** Texts in their order, whatever their case. */
    static final List<String> TEXTS = List.of("anatomy", "Bones", "zoonoses", "\u00c4hre", "\uff5e");

    private final ChildSearch.Order order;

    ChildListContract(ChildSearch.Order order) {
        super(Children.class, AllSeries.class);
        this.order = order;
    }

    @Override
    Page<ListedChild> page(Children port, PageRequest request) {
        return port.search(ChildSearch.ALL.by(order), request);
    }

    @Override
    int rank(ListedChild row) {
        return Integer.parseInt(row.child().details().department().substring(1));
    }

    /** The rank stands in the child's department. */
    final PlannedChild keep(int rank, int id, Option<String> name, Instant start) {
        return keep(rank, id, name, start, Any.SERIES);
    }

    final PlannedChild keep(int rank, int id, Option<String> name, Instant start, SeriesId series) {
        unit(AllSeries.class, all -> {
            if (all.find(series).isEmpty()) {
                all.save(Any.series(series, seriesName(series)), Version.NEW);
            }
        });
        PlannedChild child = PlannedChild.builder()
                .id(ActivityId.of(id))
                .version(Version.of(1))
                .series(series)
                .activity(Any.child(id, name, start).activity())
                .details(Any.childDetails("r" + rank))
                .build();
        unit(port -> port.save(child, Version.NEW));
        return child;
    }

    String seriesName(SeriesId series) {
        return series.value();
    }
}
