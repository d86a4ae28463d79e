package org.micme.contract.memory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/**
 * Cuts ordered lists into pages. A cursor is the number of a place, and the place is the row as it was shown last: so a list goes on
 * where it was, though that row has moved or gone. Thread safe.
 */
final class Listings {

    private static final int MOST_PLACES = 100_000;
    private static final String PREFIX = "p";

    /** Where a page ended. */
    private record Place(String list, Object row) {}

    private final Map<Cursor, Place> places = new LinkedHashMap<>();
    private long made;

    /**
     * A page.
     *
     * @param list names the list, with its criteria and its order
     * @param rows all of them, in any order
     * @param order a total one
     */
    <T> Page<T> page(String list, Stream<T> rows, Comparator<? super T> order, PageRequest request) {
        Predicate<T> further = request.after()
                .map(cursor -> this.<T>behind(list, cursor, order))
                .orElse(row -> true);
        List<T> more =
                rows.filter(further).sorted(order).limit(request.size() + 1L).toList();
        if (more.size() <= request.size()) {
            return new Page<>(more, Optional.empty());
        }
        List<T> shown = more.subList(0, request.size());
        return new Page<>(shown, Optional.of(cursor(new Place(list, shown.get(shown.size() - 1)))));
    }

    // The list's name stands for the type of its rows.
    @SuppressWarnings("unchecked")
    private synchronized <T> Predicate<T> behind(String list, Cursor cursor, Comparator<? super T> order) {
        Place place = places.get(cursor);
        if (place == null || !place.list().equals(list)) {
            throw new IllegalArgumentException("the cursor is of another list, or of none: begin at the first page");
        }
        T last = (T) place.row();
        return row -> order.compare(row, last) > 0;
    }

    private synchronized Cursor cursor(Place place) {
        if (places.size() >= MOST_PLACES) {
            places.remove(places.keySet().iterator().next());
        }
        made++;
        Cursor cursor = new Cursor(PREFIX + made);
        places.put(cursor, place);
        return cursor;
    }
}
