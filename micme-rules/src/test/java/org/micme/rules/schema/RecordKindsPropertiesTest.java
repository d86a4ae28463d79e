package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.micme.domain.credit.Amount;

/** The kinds of what is kept: as wide as the domain's values, where those of facts are bounded. */
class RecordKindsPropertiesTest {

    private static final Kind<Long> ANY_WHOLE = RecordKinds.whole(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Kind<Long> FEW = RecordKinds.whole(-3, 3);
    private static final Kind<Set<String>> SET = RecordKinds.set(RecordKinds.EXACT_TEXT);
    private static final Kind<Map<String, String>> TABLE = RecordKinds.table(k -> k, k -> k, RecordKinds.EXACT_TEXT);
    private static final Kind<ZoneId> ZONE = RecordKinds.made("a zone", RecordKinds.TEXT, ZoneId::of, ZoneId::getId);
    private static final String BEYOND_FACTS = "x".repeat(Bounds.TEXT_CODE_POINTS + 1);

    @Property
    void everyInstantComesBackToTheNanosecond(
            @ForAll @LongRange(min = -31_557_014_167_219_200L, max = 31_556_889_864_403_199L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        assertThat(Read.again(RecordKinds.INSTANT, instant).value()).isEqualTo(instant);
    }

    @Test
    void theFirstAndTheLastComeBack() {
        assertThat(Read.again(RecordKinds.INSTANT, Instant.MIN).value()).isEqualTo(Instant.MIN);
        assertThat(Read.again(RecordKinds.INSTANT, Instant.MAX).value()).isEqualTo(Instant.MAX);
        assertThat(Read.again(RecordKinds.DATE, LocalDate.MIN).value()).isEqualTo(LocalDate.MIN);
        assertThat(Read.again(RecordKinds.DATE, LocalDate.MAX).value()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void anInstantIsReadAsInFactsAndBeyondTheirYearsAsItIsWrittenAlone() {
        assertThat(Read.tree(RecordKinds.INSTANT, "2025-03-07T12:00:00+01:00").value())
                .isEqualTo(Instant.parse("2025-03-07T11:00:00Z"));
        assertThat(Read.tree(RecordKinds.INSTANT, "1899-12-31T23:00:00Z").value())
                .isEqualTo(Instant.parse("1899-12-31T23:00:00Z"));
        for (Object wrong : new Object[] {"1899-12-31t23:00:00z", "1899-12-31T24:00:00Z", "noon", "", 5, true}) {
            Read.tree(RecordKinds.INSTANT, wrong)
                    .isRefusedAt("facts")
                    .saying("expected an instant with an offset, such as 2025-03-07T12:00:00Z");
        }
    }

    @Property
    void everyDateComesBack(@ForAll @LongRange(min = -365_243_219_162L, max = 365_241_780_471L) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(Read.again(RecordKinds.DATE, date).value()).isEqualTo(date);
    }

    @Test
    void aDateIsOnTheCalendar() {
        for (Object wrong : new Object[] {"2025-02-30", "2025-2-3", "noon", "", 5, true}) {
            Read.tree(RecordKinds.DATE, wrong).isRefusedAt("facts").saying("expected a date, such as 2025-03-07");
        }
    }

    @Property
    void everyWholeNumberComesBack(@ForAll long number) {
        assertThat(Read.again(ANY_WHOLE, number).value()).isEqualTo(number);
    }

    @Test
    void aWholeNumberIsWithinItsBounds() {
        assertThat(Read.again(FEW, -3L).value()).isEqualTo(-3);
        assertThat(Read.again(FEW, 3L).value()).isEqualTo(3);
        for (Object wrong : new Object[] {-4, 4, 0.5, 1e30, new BigDecimal("1e-2000000000"), "1", true}) {
            Read.tree(FEW, wrong).isRefusedAt("facts").saying("expected a whole number from -3 to 3");
        }
    }

    @Property
    void everyAmountComesBackToTheMillionth(@ForAll long millionths) {
        assertThat(Read.again(RecordKinds.AMOUNT, new Amount(millionths)).value())
                .isEqualTo(new Amount(millionths));
    }

    @Test
    void anAmountHasSixDecimalPlacesAndRoomInALong() {
        assertThat(Read.tree(RecordKinds.AMOUNT, new BigDecimal("1.500000000")).value())
                .isEqualTo(Amount.parse("1.5"));
        assertThat(Read.tree(RecordKinds.AMOUNT, new BigDecimal("0." + "5" + "0".repeat(61)))
                        .value())
                .isEqualTo(Amount.parse("0.5"));
        for (Object wrong : new Object[] {
            new BigDecimal("0.0000001"),
            new BigDecimal("9223372036854.775808"),
            new BigDecimal("1e2000000000"),
            new BigDecimal("1e-2000000000"),
            new BigDecimal("0." + "5" + "0".repeat(62)),
            "1.5",
            true
        }) {
            Read.tree(RecordKinds.AMOUNT, wrong)
                    .isRefusedAt("facts")
                    .saying("expected a number from -9223372036854.775808 to 9223372036854.775807"
                            + " with at most six decimal places");
        }
    }

    @Property
    void aSetComesBackInItsOrder(@ForAll List<String> texts) {
        Set<String> set = LinkedHashSet.ofAll(texts);
        assertThat(Read.again(SET, set).value().toList()).isEqualTo(set.toList());
    }

    @Test
    void whatComesTwiceIsNoSet() {
        Read.tree(SET, List.of("a", "b", "a")).isRefusedAt("facts[2]").saying("is in the list already");
        Read.tree(SET, List.of("a", 1)).isRefusedAt("facts[1]");
    }

    @Test
    void nothingIsTooLong() {
        Seq<String> list = Array.fill(Bounds.LIST_ENTRIES + 1, "x");
        Map<String, String> table = LinkedHashMap.of(BEYOND_FACTS, BEYOND_FACTS);

        assertThat(Read.again(RecordKinds.list(RecordKinds.TEXT), list).value()).hasSize(Bounds.LIST_ENTRIES + 1);
        assertThat(Read.again(SET, list.zipWithIndex((x, i) -> x + i).toLinkedSet())
                        .value())
                .hasSize(Bounds.LIST_ENTRIES + 1);
        assertThat(Read.again(TABLE, table).value()).isEqualTo(table);
        assertThat(Read.again(RecordKinds.TEXT, BEYOND_FACTS).value()).isEqualTo(BEYOND_FACTS);
    }

    @Test
    void aBlankTextIsAFaultOrKeptAndNeverNone() {
        Read.tree(RecordKinds.TEXT, " ").isRefusedAt("facts").saying("may not be blank");
        assertThat(Read.tree(RecordKinds.EXACT_TEXT, " ").value()).isEqualTo(" ");
        Read.tree(TABLE, java.util.Map.of(" ", "x")).isRefusedAt("facts. ").saying("a name may not be blank");
    }

    @Test
    void whatCannotBeMadeIsAFault() {
        assertThat(Read.again(ZONE, ZoneId.of("America/Detroit")).value()).isEqualTo(ZoneId.of("America/Detroit"));
        Read.tree(ZONE, "Mars/Olympus")
                .isRefusedAt("facts")
                .saying("expected a zone")
                .neverRepeating("Olympus");
        Read.tree(ZONE, 5).isRefusedAt("facts").saying("expected a text");
        for (RuntimeException thrown :
                List.of(new IllegalArgumentException(), new DateTimeException(""), new ArithmeticException())) {
            Kind<String> never = RecordKinds.made("better", RecordKinds.TEXT, text -> refuse(thrown), text -> text);
            Read.tree(never, "x").isRefusedAt("facts").saying("expected better");
        }
    }

    private static String refuse(RuntimeException thrown) {
        throw thrown;
    }

    @Test
    void schemasNameNoBoundsOfFacts() {
        assertThat(RecordKinds.TEXT.jsonSchema())
                .isEqualTo(java.util.Map.of("type", "string", "pattern", Kind.NOT_BLANK));
        assertThat(RecordKinds.EXACT_TEXT.jsonSchema()).isEqualTo(java.util.Map.of("type", "string"));
        assertThat(RecordKinds.list(Kinds.FLAG).jsonSchema())
                .isEqualTo(java.util.Map.of("type", "array", "items", Kinds.FLAG.jsonSchema()));
        assertThat(SET.jsonSchema())
                .containsEntry("uniqueItems", true)
                .containsEntry("description", "a list in which nothing comes twice");
        assertThat(RecordKinds.INSTANT.jsonSchema())
                .isEqualTo(java.util.Map.of("type", "string", "format", "date-time"));
        assertThat(RecordKinds.DATE.jsonSchema()).isEqualTo(java.util.Map.of("type", "string", "format", "date"));
        assertThat(FEW.jsonSchema()).isEqualTo(java.util.Map.of("type", "integer", "minimum", -3L, "maximum", 3L));
        assertThat(RecordKinds.AMOUNT.jsonSchema())
                .containsEntry("maximum", new BigDecimal("9223372036854.775807"))
                .containsEntry("minimum", new BigDecimal("-9223372036854.775808"))
                .containsEntry("multipleOf", new BigDecimal("0.000001"))
                .containsEntry("type", "number");
        assertThat(TABLE.jsonSchema()).containsEntry("propertyNames", RecordKinds.TEXT.jsonSchema());
        assertThat(ZONE.jsonSchema()).containsEntry("description", "a zone");
    }
}
