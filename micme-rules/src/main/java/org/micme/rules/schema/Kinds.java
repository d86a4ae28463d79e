package org.micme.rules.schema;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.function.Function;
import org.micme.domain.credit.Amount;
import org.micme.rules.schema.ListKind.Distinct;
import org.micme.rules.schema.TextKind.Blank;

/** Every kind of value that facts, answers and policies are made of (decisions.md, "Common facts"). */
public final class Kinds {

    /** The text below, for tables to hold their names against. */
    static final TextKind BOUNDED_TEXT = new TextKind(Blank.REFUSED, Bounds.TEXT_CODE_POINTS);

    /** A text that has to say something: a blank one is a violation. */
    public static final Kind<String> TEXT = BOUNDED_TEXT;

    /** A text of which a blank one is the same as none. */
    public static final Kind<String> TEXT_OR_NONE = new TextKind(Blank.NONE, Bounds.TEXT_CODE_POINTS);

    /** A text taken exactly as it is, blank or not: a password, a series' name. */
    public static final Kind<String> EXACT_TEXT = new TextKind(Blank.KEPT, Bounds.TEXT_CODE_POINTS);

    /** An ISO-8601 instant with an offset, up to nine digits of a second. */
    public static final Kind<Instant> INSTANT = new InstantKind();

    /** An ISO date. */
    public static final Kind<LocalDate> DATE = new DateKind();

    /** A region of the tz database, as the running JDK has it. */
    public static final Kind<ZoneId> ZONE = new ZoneKind();

    /** True or false. */
    public static final Kind<Boolean> FLAG = new FlagKind();

    /** A number of things or of minutes, 0 to {@value Bounds#COUNT}. */
    public static final Kind<Integer> COUNT = new WholeKind(0, Bounds.COUNT);

    /** A year, {@value Bounds#FIRST_YEAR} to {@value Bounds#LAST_YEAR}. */
    public static final Kind<Integer> YEAR = new WholeKind(Bounds.FIRST_YEAR, Bounds.LAST_YEAR);

    /** An exact amount, at most {@value Bounds#AMOUNT} up or down, in steps of a millionth. */
    public static final Kind<Amount> AMOUNT = new AmountKind(-Bounds.AMOUNT * Amount.ONE);

    /** An exact amount of more than nothing. */
    public static final Kind<Amount> POSITIVE_AMOUNT = new AmountKind(1);

    /** An exact decimal of any size, which is only ever written. */
    public static final Kind<BigDecimal> DECIMAL = new DecimalKind();

    /** A span of years, months, weeks and days, such as {@code P24M}. */
    public static final Kind<Period> PERIOD = new PeriodKind();

    /** A day that comes each year, such as {@code 07-01}. */
    public static final Kind<MonthDay> MONTH_DAY = new MonthDayKind();

    private Kinds() {}

    /**
     * A whole number within bounds.
     *
     * @param least the smallest
     * @param most the largest
     * @return the kind
     */
    public static Kind<Integer> whole(int least, int most) {
        return new WholeKind(least, most);
    }

    /**
     * One of an enumeration's names.
     *
     * @param type the enumeration, never null
     * @param <E> the enumeration
     * @return the kind
     */
    public static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        return new NameKind<>(type);
    }

    /**
     * A value that is written as a text of its own.
     *
     * @param from makes the value of a text that is not blank; never null
     * @param to the text of a value; never null
     * @param <T> the value's type
     * @return the kind
     */
    public static <T> Kind<T> coded(Function<String, T> from, Function<T, String> to) {
        return new CodedKind<>(from, to);
    }

    /**
     * A list.
     *
     * @param elements the kind of its elements, never null
     * @param <T> their type
     * @return the kind
     */
    public static <T> Kind<Seq<T>> list(Kind<T> elements) {
        return new ListKind<>(elements, Distinct.NOTHING, "", true);
    }

    /**
     * A list in which nothing comes twice.
     *
     * @param elements the kind of its elements, never null
     * @param <T> their type
     * @return the kind
     */
    public static <T> Kind<Seq<T>> distinctList(Kind<T> elements) {
        return new ListKind<>(elements, Distinct.ELEMENTS, "", true);
    }

    /**
     * A list of objects in which no value of one field comes twice.
     *
     * @param elements the shape of its elements, never null
     * @param field a field of that shape, never null
     * @param <T> their type
     * @return the kind
     */
    public static <T> Kind<Seq<T>> distinctList(Shape<T> elements, String field) {
        return new ListKind<>(elements, Distinct.FIELD, field, true);
    }

    /**
     * A list with at least one element.
     *
     * @param elements the kind of its elements, never null
     * @param <T> their type
     * @return the kind
     */
    public static <T> Kind<Seq<T>> filledList(Kind<T> elements) {
        return new ListKind<>(elements, Distinct.NOTHING, "", false);
    }

    /**
     * An object whose names are keys of the same kind.
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
        return new TableKind<>(key, name, values, false);
    }

    /**
     * As {@link #table}, in which a value can be null or blank, and then there is no entry.
     *
     * @param key makes a key of a name that is not blank; never null
     * @param name the name of a key; never null
     * @param values the kind of the values, never null
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return the kind
     */
    public static <K extends Comparable<? super K>, V> Kind<Map<K, V>> tableWithGaps(
            Function<String, K> key, Function<K, String> name, Kind<V> values) {
        return new TableKind<>(key, name, values, true);
    }

    /**
     * An object whose names are an enumeration's.
     *
     * @param keys the enumeration, never null
     * @param values the kind of the values, never null
     * @param <K> the enumeration
     * @param <V> the values' type
     * @return the kind
     */
    public static <K extends Enum<K>, V> Kind<Map<K, V>> tableOf(Class<K> keys, Kind<V> values) {
        return TableKind.of(new NameKind<>(keys), values);
    }

    /**
     * Begins to describe objects of several shapes that are told apart by the field written first, as the states of a
     * lifecycle are. A reader wants that field first as well: it can't know the others before.
     *
     * @param tag the field's name, such as {@code state}; never null
     * @param <S> what all of the shapes have in common
     * @return a builder to add the shapes to
     */
    public static <S> VariantsBuilder<S> variants(String tag) {
        return new VariantsBuilder<>(tag);
    }

    /**
     * A word that stands for one value, or else a value of another kind.
     *
     * @param word never null
     * @param meant what it stands for, never null
     * @param otherwise the other kind, never null
     * @param make makes a value of one of the other kind; never null
     * @param take the other way round; never null
     * @param <T> the values' type
     * @param <V> the type of the other kind
     * @return the kind
     */
    public static <T, V> Kind<T> wordOr(
            String word, T meant, Kind<V> otherwise, Function<V, T> make, Function<T, V> take) {
        return new WordKind<>(word, meant, otherwise, make, take);
    }
}
