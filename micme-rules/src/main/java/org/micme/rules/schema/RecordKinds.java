package org.micme.rules.schema;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.micme.domain.credit.Amount;
import org.micme.rules.schema.ListKind.Distinct;
import org.micme.rules.schema.TextKind.Blank;

/**
 * The kinds of values that records of what is kept are made of. What is handed over is bounded ({@link Bounds}); what was taken
 * once has to come back whole, and so these are as wide as the domain's values are.
 */
public final class RecordKinds {

    private static final TextKind FILLED = new TextKind(Blank.REFUSED, TextKind.UNBOUNDED);

    /** A text of any length that says something: a blank one is a violation. */
    public static final Kind<String> TEXT = FILLED;

    /** A text of any length taken exactly as it is, blank or not. */
    public static final Kind<String> EXACT_TEXT = new TextKind(Blank.KEPT, TextKind.UNBOUNDED);

    /** An instant of any year, to the nanosecond. */
    public static final Kind<Instant> INSTANT = new WideInstantKind();

    /** A date of any year. */
    public static final Kind<LocalDate> DATE = new WideDateKind();

    /** An exact amount of any size. */
    public static final Kind<Amount> AMOUNT = new WideAmountKind();

    private RecordKinds() {}

    /**
     * A whole number within bounds.
     *
     * @param least the smallest
     * @param most the largest
     * @return the kind
     */
    public static Kind<Long> whole(long least, long most) {
        return new WideWholeKind(least, most);
    }

    /**
     * A list of any length.
     *
     * @param elements the kind of its elements, never null
     * @param <T> their type
     * @return the kind
     */
    public static <T> Kind<Seq<T>> list(Kind<T> elements) {
        return ListKind.unbounded(elements, Distinct.NOTHING);
    }

    /**
     * A set of any size, written as a list in its order; what comes twice in the list is a violation.
     *
     * @param elements the kind of its elements, never null
     * @param <T> their type
     * @return the kind
     */
    public static <T> Kind<Set<T>> set(Kind<T> elements) {
        return made(
                "a list in which nothing comes twice",
                ListKind.unbounded(elements, Distinct.ELEMENTS),
                LinkedHashSet::ofAll,
                Array::ofAll);
    }

    /**
     * An object of any size whose names are keys of the same kind, in the order of the map.
     *
     * @param key makes a key of a name that is not blank; never null
     * @param name the name of a key; never null
     * @param values the kind of the values, never null
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return the kind
     */
    public static <K extends Comparable<? super K>, V> Kind<Map<K, V>> table(
            Function<String, K> key, Function<K, String> name, Kind<V> values) {
        return new TableKind<>(key, name, values, false, FILLED);
    }

    /**
     * A value that is made of one of another kind. Where making it ends in an {@link IllegalArgumentException}, a
     * {@link java.time.DateTimeException} or an {@link ArithmeticException}, that is a violation.
     *
     * @param what a value is, with its article, such as {@code a phone number}; never null
     * @param source the other kind, never null
     * @param make makes a value of one of the other kind; never null
     * @param take the other way round; never null
     * @param <V> the type of the other kind
     * @param <T> the values' type
     * @return the kind
     */
    public static <V, T> Kind<T> made(String what, Kind<V> source, Function<V, T> make, Function<T, V> take) {
        return new MadeKind<>(what, source, make, take);
    }
}
