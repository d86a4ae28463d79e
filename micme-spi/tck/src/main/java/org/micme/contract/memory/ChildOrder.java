package org.micme.contract.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.micme.domain.activity.PlannedChild;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.ListedChild;

/** The orders of the dashboard's list: each ends with the id, and a child without what it is sorted by comes last. */
final class ChildOrder {

    private static final Comparator<ListedChild> BY_ID =
            Comparator.comparing(listed -> listed.child().id());
    private static final Comparator<ListedChild> BY_START =
            Comparator.comparing(ChildOrder::start).thenComparing(BY_ID);

    private ChildOrder() {}

    static Comparator<ListedChild> of(ChildSearch.Order order) {
        return switch (order) {
            case START -> BY_START;
            case START_DESCENDING ->
                Comparator.comparing(ChildOrder::start).reversed().thenComparing(BY_ID);
            case NAME ->
                Comparator.comparing(ChildOrder::name, noneLast(Order.TEXT)).thenComparing(BY_START);
            case SERIES ->
                Comparator.comparing(ListedChild::seriesName, Order.TEXT).thenComparing(BY_START);
            case STATUS ->
                Comparator.comparing(ListedChild::status, noneLast(Comparator.naturalOrder()))
                        .thenComparing(BY_START);
        };
    }

    static Instant startOf(PlannedChild child) {
        return child.activity().start();
    }

    private static Instant start(ListedChild listed) {
        return startOf(listed.child());
    }

    private static Optional<String> name(ListedChild listed) {
        return listed.child().activity().name().toJavaOptional();
    }

    private static <T> Comparator<Optional<T>> noneLast(Comparator<? super T> order) {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? order.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }
}
