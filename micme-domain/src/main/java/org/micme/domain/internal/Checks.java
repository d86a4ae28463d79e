package org.micme.domain.internal;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;

/** What constructors check. Messages name the parameter and never show its value, which may be personal data. */
public final class Checks {

    private Checks() {}

    /**
     * Refuses a text in which there is nothing to read.
     *
     * @param text to be checked
     * @param name the parameter's name
     * @return the text as it came
     * @throws NullPointerException where {@code text} is null
     * @throws IllegalArgumentException where it is blank
     */
    public static String notBlank(String text, String name) {
        require(!Objects.requireNonNull(text, name).isBlank(), name + " is blank");
        return text;
    }

    /**
     * Takes a blank text as none.
     *
     * @param text to be read
     * @param name the parameter's name
     * @return the text as it came, or none where it is blank
     * @throws NullPointerException where {@code text} is null
     */
    public static Option<String> blankAsNone(Option<String> text, String name) {
        return Objects.requireNonNull(text, name).filter(some -> !some.isBlank());
    }

    /**
     * Refuses what breaks an invariant.
     *
     * @param holds whether the invariant holds
     * @param message what is wrong, beginning with the parameter's name
     * @throws IllegalArgumentException where it doesn't hold
     */
    public static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * A strict sequence of the same elements, whatever kind of sequence came in.
     *
     * @param elements to be kept
     * @param name the parameter's name
     * @param <T> the kind of element
     * @return the elements in their order
     * @throws NullPointerException where {@code elements} or one of them is null
     */
    public static <T> Seq<T> elements(Seq<T> elements, String name) {
        return Array.ofAll(noneNull(elements, name));
    }

    /**
     * A set of the same elements that keeps their order.
     *
     * @param elements to be kept
     * @param name the parameter's name
     * @param <T> the kind of element
     * @return the elements, each once
     * @throws NullPointerException where {@code elements} or one of them is null
     */
    public static <T> Set<T> elements(Set<T> elements, String name) {
        return LinkedHashSet.ofAll(noneNull(elements, name));
    }

    /**
     * A map of the same entries that keeps their order.
     *
     * @param entries to be kept
     * @param name the parameter's name
     * @param <K> the kind of key
     * @param <V> the kind of value
     * @return the entries
     * @throws NullPointerException where {@code entries} or one of the values is null
     */
    public static <K, V> Map<K, V> entries(Map<K, V> entries, String name) {
        noneNull(Objects.requireNonNull(entries, name).values(), name);
        return LinkedHashMap.ofEntries(entries);
    }

    private static <T, C extends Iterable<T>> C noneNull(C elements, String name) {
        for (T element : Objects.requireNonNull(elements, name)) {
            Objects.requireNonNull(element, name);
        }
        return elements;
    }
}
