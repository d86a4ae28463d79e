package org.micme.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Page;

/** Adapters that list children under a name that their series had before. */
final class BrokenNames {

    private BrokenNames() {}

    static List<Broken> all() {
        return Stream.of(
                        "aSeriesThatIsRenamedAfterAChildWasKeptIsListedUnderItsNewName",
                        "aSeriesThatIsRenamedWhileAChildIsKeptIsListedUnderItsNewName",
                        "aChildThatIsKeptWhileItsSeriesIsRenamedIsListedUnderTheNewName")
                .map(clause -> new Broken(
                        "ChildRows." + clause, "notes the name when a child is saved", BrokenNames::notedOnce))
                .toList();
    }

    private static Faults notedOnce() {
        Map<ActivityId, String> noted = new ConcurrentHashMap<>();
        return Faults.none()
                .in(Children.class, "save", call -> {
                    Child next = call.argument(0);
                    SeriesId series = next.fold(planned -> planned, deactivated -> deactivated.last())
                            .series();
                    call.port(AllSeries.class)
                            .find(series)
                            .ifPresent(its -> noted.put(next.id(), its.details().name()));
                    return call.proceed();
                })
                .in(Children.class, "search", call -> {
                    Page<ListedChild> page = call.proceed();
                    return new Page<>(
                            page.rows().stream()
                                    .map(row -> new ListedChild(
                                            row.child(),
                                            noted.getOrDefault(row.child().id(), row.seriesName()),
                                            row.status()))
                                    .toList(),
                            page.next());
                });
    }
}
