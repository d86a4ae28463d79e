package org.micme.rules.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.stream.IntStream;

/** Tables whose keys somebody else has chosen: no choice of them makes one slow. */
public final class Tables {

    private static final int FEW = 8;

    private Tables() {}

    /**
     * A table in the order of its entries. Where many keys share a hash they stand in a tree: in Vavr's hash tables they would
     * stand in a list, which is looked through from end to end.
     *
     * @param entries none of them null; never null
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return the same entries, in the same order
     */
    public static <K extends Comparable<? super K>, V> Map<K, V> inOrder(java.util.Map<K, V> entries) {
        return manyShareAHash(entries.keySet())
                ? TreeMap.ofAll(new Appearance<>(entries.keySet()), entries)
                : LinkedHashMap.ofAll(entries);
    }

    private static boolean manyShareAHash(Collection<?> keys) {
        if (keys.size() <= FEW) {
            return false;
        }
        int[] hashes = keys.stream().mapToInt(Object::hashCode).sorted().toArray();
        return IntStream.range(FEW, hashes.length).anyMatch(i -> hashes[i] == hashes[i - FEW]);
    }

    /** Keys in the order in which they came first, and all others behind them. Hash buckets of the JDK are trees. */
    private static final class Appearance<K extends Comparable<? super K>> implements Comparator<K> {

        private final java.util.Map<K, Integer> places = new HashMap<>();
        // The keys of the table itself need not be looked for.
        private final IdentityHashMap<K, Integer> own = new IdentityHashMap<>();

        Appearance(Iterable<K> keys) {
            for (K key : keys) {
                own.put(key, places.size());
                places.put(key, places.size());
            }
        }

        private int place(K key) {
            Integer known = own.get(key);
            return known == null ? places.getOrDefault(key, places.size()) : known;
        }

        @Override
        public int compare(K one, K other) {
            int place = place(one);
            int otherPlace = place(other);
            return place == places.size() && place == otherPlace
                    ? one.compareTo(other)
                    : Integer.compare(place, otherPlace);
        }
    }
}
