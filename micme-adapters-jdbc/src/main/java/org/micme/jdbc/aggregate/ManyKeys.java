package org.micme.jdbc.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.sql.Dialect;

/** States by many keys at once, in a statement for each fifty of them. */
public final class ManyKeys {

    /** How many keys each statement asks for. */
    private static final int AT_ONCE = 50;

    private static final int MOST = 10_000;

    private ManyKeys() {}

    /**
     * Reads states by their keys.
     *
     * @param keyOf the key of a state
     * @param read gives the states of fifty keys at most
     * @return each once, in the order of the keys
     * @throws IllegalArgumentException where there are too many keys
     */
    public static <K, S> List<S> find(Collection<K> keys, Function<S, K> keyOf, Function<List<K>, List<S>> read) {
        return find(keys, keyOf, read, key -> key);
    }

    /**
     * The same for keys that the database keeps less finely, as it does instants.
     *
     * @param kept a key as the database keeps it, with an {@code equals} of its own
     */
    public static <K, S> List<S> find(
            Collection<K> keys, Function<S, K> keyOf, Function<List<K>, List<S>> read, Function<K, Object> kept) {
        if (keys.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " keys");
        }
        Map<Object, K> wanted = new LinkedHashMap<>();
        keys.forEach(key -> wanted.putIfAbsent(kept.apply(key), key));
        List<K> all = List.copyOf(wanted.values());
        Map<Object, S> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<K> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            read.apply(some).forEach(state -> found.put(kept.apply(keyOf.apply(state)), state));
        }
        return wanted.keySet().stream()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /**
     * A place for so many keys as a table to be joined with: from it both databases look up row by row, while H2 would read all rows for a
     * list of alternatives. The statement is the same for fewer keys, whose places are left empty.
     *
     * @param key the values of any of the keys
     */
    public static String table(Dialect dialect, Object... key) {
        String row = Stream.of(key).map(dialect::placeOf).collect(Collectors.joining(", ", "(", ")"));
        String columns =
                IntStream.range(0, key.length).mapToObj(ManyKeys::column).collect(Collectors.joining(", ", "(", ")"));
        return "(values " + String.join(", ", Collections.nCopies(AT_ONCE, row)) + ") wanted" + columns;
    }

    /** What is bound to that table, and one more value behind it. */
    public static @Nullable Object[] bound(List<Object[]> keys, Object more) {
        List<@Nullable Object> values = new ArrayList<>();
        keys.forEach(key -> values.addAll(List.of(key)));
        values.addAll(Collections.nCopies((AT_ONCE - keys.size()) * keys.get(0).length, null));
        values.add(more);
        return values.toArray();
    }

    /** The condition that columns are those of a key that is wanted. */
    public static String isWanted(List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " = " + column(i))
                .collect(Collectors.joining(" and "));
    }

    private static String column(int index) {
        return "wanted_" + index;
    }
}
