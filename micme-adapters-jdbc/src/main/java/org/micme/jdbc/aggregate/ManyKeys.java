package org.micme.jdbc.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** States by many keys at once, in a statement for each fifty of them. */
public final class ManyKeys {

    /** How many keys each statement asks for. */
    public static final int AT_ONCE = 50;

    private static final int MOST = 10_000;

    private ManyKeys() {}

    /**
     * Reads states by their keys.
     *
     * @param keyOf the key of a state
     * @param read gives the states of {@link #AT_ONCE} keys: of fewer, the last is there until all places are taken
     * @return each once, in the order of the keys
     * @throws IllegalArgumentException where there are too many keys
     */
    public static <K, S> List<S> find(Collection<K> keys, Function<S, K> keyOf, Function<List<K>, List<S>> read) {
        if (keys.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " keys");
        }
        List<K> wanted = new ArrayList<>(new LinkedHashSet<>(keys));
        Map<K, S> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<K> some = new ArrayList<>(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())));
            while (some.size() < AT_ONCE) {
                some.add(some.get(some.size() - 1));
            }
            read.apply(some).forEach(state -> found.put(keyOf.apply(state), state));
        }
        return wanted.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** A condition that holds for any of so many keys. */
    public static String any(String keyIs) {
        return "(" + ("(" + keyIs + ") or ").repeat(AT_ONCE - 1) + "(" + keyIs + "))";
    }
}
