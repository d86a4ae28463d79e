package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Lists and tables: their entries, their bounds, and what comes twice. */
class ListsAndTablesTest {

    private static final Kind<Seq<Integer>> COUNTS = Kinds.list(Kinds.COUNT);
    private static final Kind<Seq<String>> DISTINCT = Kinds.distinctList(Kinds.TEXT);
    private static final Kind<Map<String, Integer>> TABLE = Kinds.table(k -> k, k -> k, Kinds.COUNT);
    private static final Kind<Map<String, Integer>> WITH_GAPS = Kinds.tableWithGaps(k -> k, k -> k, Kinds.COUNT);
    private static final Kind<Map<DayOfWeek, Integer>> BY_DAY = Kinds.tableOf(DayOfWeek.class, Kinds.COUNT);

    private static List<Integer> counts(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    @Property
    void aListComesBackInItsOrder(@ForAll List<@IntRange(max = 1_000_000) Integer> counts) {
        assertThat(Read.again(COUNTS, Array.ofAll(counts)).value().asJava()).isEqualTo(counts);
    }

    @Property
    void aTableComesBackInItsOrder(
            @ForAll
                    java.util.Map<@AlphaChars @StringLength(min = 1, max = 5) String, @IntRange(max = 9) Integer>
                            table) {
        Map<String, Integer> written = LinkedHashMap.ofAll(table);

        assertThat(Read.again(TABLE, written).value().toList()).isEqualTo(written.toList());
        assertThat(Read.again(WITH_GAPS, written).value().toList()).isEqualTo(written.toList());
    }

    @Test
    void aListIsAListAndATableAnObject() {
        for (Object stranger : new Object[] {1, "a", true, java.util.Map.of("a", 1)}) {
            Read.tree(COUNTS, stranger).isRefusedAt("facts").saying("expected a list");
        }
        for (Object stranger : new Object[] {1, "a", true, List.of(1)}) {
            Read.tree(TABLE, stranger).isRefusedAt("facts").saying("expected an object");
        }
    }

    @Test
    void tenThousandEntriesAreAListAndOneMoreIsTooMany() {
        assertThat(Read.tree(COUNTS, counts(Bounds.LIST_ENTRIES)).value()).hasSize(Bounds.LIST_ENTRIES);
        Read.tree(COUNTS, counts(Bounds.LIST_ENTRIES + 1))
                .isRefusedAt("facts")
                .saying("expected at most 10000 entries");
    }

    @Test
    void ofAListThatIsTooLongNothingElseIsSaid() {
        List<Object> tooLong = new ArrayList<>(Collections.nCopies(Bounds.LIST_ENTRIES + 1, "a"));
        Read.tree(DISTINCT, tooLong).isRefusedAt("facts");
        tooLong.set(3, List.of());
        tooLong.set(Bounds.LIST_ENTRIES, java.util.Map.of("deep", List.of(1)));
        Read.tree(DISTINCT, tooLong).isRefusedAt("facts");
    }

    @Test
    void afterAListThatIsTooLongReadingGoesOn() {
        Kind<Seq<Seq<Integer>>> lists = Kinds.list(COUNTS);
        Read.tree(lists, List.of(List.of(-1), counts(Bounds.LIST_ENTRIES + 5), List.of(1, -1)))
                .isRefusedAt("facts[0][0]", "facts[1]", "facts[2][1]");
    }

    @Test
    void aFilledListHasAtLeastOneEntry() {
        Kind<Seq<Integer>> filled = Kinds.filledList(Kinds.COUNT);
        Read.tree(filled, List.of()).isRefusedAt("facts").saying("expected at least one entry");
        assertThat(Read.tree(filled, List.of(0)).value().asJava()).containsExactly(0);
        assertThat(Read.tree(COUNTS, List.of()).value()).isEmpty();
    }

    @Test
    void everyWrongEntryIsNamedByItsIndexFromZero() {
        List<Object> entries = new ArrayList<>(List.of(1, "two", 3, -4, List.of(5)));
        entries.add(null);
        Read.tree(COUNTS, entries)
                .isRefusedAt("facts[1]", "facts[3]", "facts[4]", "facts[5]")
                .saying(
                        "expected a whole number from 0 to 1000000",
                        "expected a whole number from 0 to 1000000",
                        "expected a whole number from 0 to 1000000",
                        "may not be null")
                .neverRepeating("two");
    }

    @Test
    void whatComesTwiceIsNamedAtItsLaterPlaces() {
        Read.tree(DISTINCT, List.of("a", "b", "a", "c", "a"))
                .isRefusedAt("facts[2]", "facts[4]")
                .saying("is in the list already", "is in the list already");
        assertThat(Read.tree(DISTINCT, List.of("a", "b")).value().asJava()).containsExactly("a", "b");
        assertThat(Read.tree(DISTINCT, List.of("a")).value()).hasSize(1);
    }

    @Test
    void anEntryThatIsWrongIsNoRepetition() {
        Read.tree(DISTINCT, List.of("", "a", "", "a")).isRefusedAt("facts[0]", "facts[2]", "facts[3]");
    }

    @Test
    void aTableNamesItsFaultsByTheirKeys() {
        java.util.Map<String, Object> entries = new java.util.LinkedHashMap<>();
        entries.put("fine", 1);
        entries.put("low", -1);
        entries.put("none", null);
        entries.put(" ", 2);
        entries.put("x".repeat(Bounds.TEXT_CODE_POINTS + 1), 3);

        Read.tree(TABLE, entries)
                .isRefusedAt("facts.low", "facts.none", "facts. ", "facts." + "x".repeat(Bounds.TEXT_CODE_POINTS + 1))
                .saying(
                        "expected a whole number from 0 to 1000000",
                        "may not be null",
                        "a name may not be blank",
                        "a name has at most 10000 code points");
    }

    @Test
    void aGapInATableIsAsIfItWereNotThere() {
        java.util.Map<String, Object> entries = new java.util.LinkedHashMap<>();
        entries.put("ABIM", null);
        entries.put("ABP", 5);

        assertThat(Read.tree(WITH_GAPS, entries).value()).isEqualTo(LinkedHashMap.of("ABP", 5));
    }

    @Test
    void aTableOfNamedValuesTakesNoOtherKey() {
        assertThat(Read.again(BY_DAY, LinkedHashMap.of(DayOfWeek.MONDAY, 1, DayOfWeek.SUNDAY, 2))
                        .value())
                .isEqualTo(LinkedHashMap.of(DayOfWeek.MONDAY, 1, DayOfWeek.SUNDAY, 2));
        Read.tree(BY_DAY, java.util.Map.of("monday", 1))
                .isRefusedAt("facts.monday")
                .saying("expected one of MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY");
    }

    @Test
    void aWordMayStandForAList() {
        Kind<Seq<Integer>> pick = Kinds.wordOr("ALL", Array.of(-1), COUNTS, list -> list, list -> list);

        assertThat(Read.tree(pick, "ALL").value().asJava()).containsExactly(-1);
        assertThat(TreeSink.tree(pick, Array.of(-1))).isEqualTo("ALL");
        assertThat(Read.again(pick, Array.of(1, 2)).value().asJava()).containsExactly(1, 2);
        Read.tree(pick, "all").isRefusedAt("facts").saying("expected \"ALL\" or a list");
        Read.tree(pick, 1).isRefusedAt("facts").saying("expected a list");
    }

    @Test
    void aMapThatIsATreeNeverHasANameTwice() {
        assertThatThrownBy(() -> new TreeTokens(java.util.Map.of()).repeated("a"))
                .isInstanceOf(IllegalStateException.class);
    }
}
