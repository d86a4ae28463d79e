package org.micme.contract.memory;

import io.vavr.collection.SortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** {@link Children} in a unit: what was noted of them stands in a table besides. */
final class MemoryChildren extends MemoryAggregates<ActivityId, Child> implements Children {

    private static final Table<ActivityId, ChildStatus> NOTES = new Table<>("note", ActivityId::compareTo);

    MemoryChildren(MemoryUnit unit) {
        super(unit, Kind.CHILD);
    }

    @Override
    public ActivityId nextId() {
        return unit().nextActivity();
    }

    @Override
    void put(Child next) {
        super.put(next);
        unit().passActivity(next.id());
    }

    @Override
    public void note(ActivityId child, ChildStatus status) {
        unit().changeable();
        if (find(child).isEmpty()) {
            throw new IllegalArgumentException("there is no child " + child + " to note a status of");
        }
        unit().put(NOTES, child, status);
    }

    @Override
    public Page<ListedChild> search(ChildSearch search, PageRequest page) {
        SortedMap<SeriesId, Series> series = unit().rows(Kind.SERIES.table());
        SortedMap<ActivityId, ChildStatus> notes = unit().rows(NOTES);
        Stream<ListedChild> found = planned()
                .flatMap(child -> series.get(child.series()).toJavaStream().map(its -> listed(child, its, notes)))
                .filter(listed -> fits(listed, search));
        return unit().listings().page("children " + search, found, ChildOrder.of(search.order()), page);
    }

    private static ListedChild listed(PlannedChild child, Series series, SortedMap<ActivityId, ChildStatus> notes) {
        return new ListedChild(
                child, series.details().name(), notes.get(child.id()).toJavaOptional());
    }

    private static boolean fits(ListedChild listed, ChildSearch search) {
        PlannedChild child = listed.child();
        return (search.among().series().isEmpty() || search.among().series().contains(child.series()))
                && (search.among().statuses().isEmpty()
                        || listed.status()
                                .filter(search.among().statuses()::contains)
                                .isPresent())
                && passes(search.text(), text -> isNamed(listed, Order.folded(text)))
                && passes(search.among().faculty(), person -> child.faculty().contains(person))
                && passes(
                        search.among().department(),
                        wanted -> child.details().department().equals(wanted))
                && passes(
                        search.span().fromInclusive(),
                        from -> !ChildOrder.startOf(child).isBefore(from))
                && passes(
                        search.span().toExclusive(),
                        to -> ChildOrder.startOf(child).isBefore(to));
    }

    private static <T> boolean passes(Optional<T> criterion, Predicate<? super T> met) {
        return criterion.map(met::test).orElse(true);
    }

    private static boolean isNamed(ListedChild listed, String text) {
        return Order.folded(listed.seriesName()).contains(text)
                || listed.child()
                        .activity()
                        .name()
                        .exists(name -> Order.folded(name).contains(text));
    }

    private Stream<PlannedChild> planned() {
        return stream().flatMap(child -> child.fold(Stream::of, deactivated -> Stream.<PlannedChild>empty()));
    }

    @Override
    public List<Child> withFaculty(PersonId person) {
        return planned()
                .filter(child -> child.faculty().contains(person))
                .sorted(Comparator.comparing(ChildOrder::startOf).thenComparing(PlannedChild::id))
                .<Child>map(child -> child)
                .toList();
    }
}
