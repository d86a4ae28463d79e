package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.domain.account.PersonId;
import org.micme.domain.credit.Amount;

/** Single values: what each kind takes, up to its bounds, and what it says of anything else. */
class ScalarKindsTest {

    private static final Object[] STRANGERS = {true, false, 5, "text", Map.of("a", List.of()), List.of(Map.of())};

    private static void refusesAllBut(Kind<?> kind, String message, Class<?> own) {
        for (Object stranger : STRANGERS) {
            if (!own.isInstance(stranger)) {
                Read.tree(kind, stranger).isRefusedAt("facts").saying(message);
            }
        }
    }

    @Test
    void textsAreTextsAndNothingElse() {
        refusesAllBut(Kinds.TEXT, "expected a text", String.class);
        refusesAllBut(Kinds.TEXT_OR_NONE, "expected a text", String.class);
        refusesAllBut(Kinds.EXACT_TEXT, "expected a text", String.class);
        assertThat(Read.tree(Kinds.TEXT, " Grand Rounds ").value()).isEqualTo(" Grand Rounds ");
    }

    @Test
    void aBlankTextIsRefusedOrNoneOrKept() {
        Read.tree(Kinds.TEXT, " \u3000\t").isRefusedAt("facts").saying("may not be blank");
        Read.tree(Kinds.TEXT, "").isRefusedAt("facts").saying("may not be blank");
        assertThat(Read.tree(Kinds.EXACT_TEXT, "  ").value()).isEqualTo("  ");
        assertThat(Read.tree(Kinds.EXACT_TEXT, "").value()).isEmpty();
        Read.tree(Kinds.TEXT_OR_NONE, "  ").isRefusedAt();
        assertThat(Read.tree(Kinds.TEXT_OR_NONE, "a").value()).isEqualTo("a");
    }

    @Test
    void aTextIsCountedInCodePoints() {
        String tooLong = "expected at most 10000 code points";
        for (String letter : List.of("a", "ä", "\uD83E\uDEC0")) {
            String longest = letter.repeat(Bounds.TEXT_CODE_POINTS);
            assertThat(Read.tree(Kinds.TEXT, longest).value()).isEqualTo(longest);
            Read.tree(Kinds.TEXT, longest + letter).isRefusedAt("facts").saying(tooLong);
            Read.tree(Kinds.EXACT_TEXT, longest + " ").isRefusedAt("facts").saying(tooLong);
        }
    }

    @Test
    void flagsAreTrueOrFalse() {
        refusesAllBut(Kinds.FLAG, "expected true or false", Boolean.class);
        assertThat(Read.again(Kinds.FLAG, true).value()).isTrue();
        assertThat(Read.again(Kinds.FLAG, false).value()).isFalse();
    }

    @Test
    void countsAreWholeNumbersUpToAMillion() {
        String message = "expected a whole number from 0 to 1000000";
        refusesAllBut(Kinds.COUNT, message, Integer.class);
        for (int count : new int[] {0, 1, 999_999, 1_000_000}) {
            assertThat(Read.again(Kinds.COUNT, count).value()).isEqualTo(count);
        }
        for (String wrong : new String[] {"-1", "1000001", "0.5", "-0.5", "0.000001", "1e400", "1e-400", "1e7"}) {
            Read.tree(Kinds.COUNT, new BigDecimal(wrong)).isRefusedAt("facts").saying(message);
        }
    }

    @Test
    void sixtyPointZeroIsAWholeNumber() {
        assertThat(Read.tree(Kinds.COUNT, new BigDecimal("60.0")).value()).isEqualTo(60);
        assertThat(Read.tree(Kinds.COUNT, new BigDecimal("6e1")).value()).isEqualTo(60);
        assertThat(Read.tree(Kinds.COUNT, 60.0).value()).isEqualTo(60);
        assertThat(Read.tree(Kinds.COUNT, 60L).value()).isEqualTo(60);
    }

    @Test
    void yearsRunFrom1900To3000() {
        String message = "expected a whole number from 1900 to 3000";
        assertThat(Read.tree(Kinds.YEAR, 1900).value()).isEqualTo(1900);
        assertThat(Read.tree(Kinds.YEAR, 3000).value()).isEqualTo(3000);
        Read.tree(Kinds.YEAR, 1899).isRefusedAt("facts").saying(message);
        Read.tree(Kinds.YEAR, 3001).isRefusedAt("facts").saying(message);
        Read.tree(Kinds.whole(1, 50), 0).isRefusedAt("facts");
        assertThat(Read.tree(Kinds.whole(1, 50), 50).value()).isEqualTo(50);
    }

    @Test
    void amountsAreExactMillionthsUpToAMillion() {
        String message = "expected a number from -1000000 to 1000000 with at most six decimal places";
        refusesAllBut(Kinds.AMOUNT, message, Integer.class);
        for (String fine : new String[] {"0", "-1000000", "1000000", "0.25", "0.000001", "-0.1", "100", "12.5"}) {
            Amount amount = Amount.parse(fine);
            assertThat(Read.tree(Kinds.AMOUNT, new BigDecimal(fine)).value()).isEqualTo(amount);
            assertThat(Read.again(Kinds.AMOUNT, amount).value()).isEqualTo(amount);
        }
        for (String wrong : new String[] {"1000000.000001", "-1000000.000001", "0.0000001", "1e99"}) {
            Read.tree(Kinds.AMOUNT, new BigDecimal(wrong)).isRefusedAt("facts").saying(message);
        }
    }

    @Test
    void aPositiveAmountIsMoreThanNothing() {
        String message = "expected a number from 0.000001 to 1000000 with at most six decimal places";
        assertThat(Read.tree(Kinds.POSITIVE_AMOUNT, new BigDecimal("0.000001")).value())
                .isEqualTo(new Amount(1));
        Read.tree(Kinds.POSITIVE_AMOUNT, 0).isRefusedAt("facts").saying(message);
        Read.tree(Kinds.POSITIVE_AMOUNT, -1).isRefusedAt("facts").saying(message);
    }

    @Test
    void wholeAmountsAreWrittenWithoutAPoint() {
        assertThat(TreeSink.tree(Kinds.AMOUNT, Amount.of(2))).isEqualTo(2L);
        assertThat(TreeSink.tree(Kinds.AMOUNT, Amount.parse("0.5"))).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void decimalsOfAnySizeAreOnlyWritten() {
        BigDecimal huge = new BigDecimal("1e30");
        assertThat(TreeSink.tree(Kinds.DECIMAL, huge)).isEqualTo(huge);
        assertThatThrownBy(() -> Read.tree(Kinds.DECIMAL, 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "3000-12-31", "2024-02-29", "2000-02-29", "2025-06-30", "2025-12-31"})
    void datesAreDaysOfTheCalendar(String date) {
        LocalDate day = LocalDate.parse(date);
        assertThat(Read.tree(Kinds.DATE, date).value()).isEqualTo(day);
        assertThat(Read.again(Kinds.DATE, day).value()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "3001-01-01",
                "2025-02-29",
                "2100-02-29",
                "2025-06-31",
                "2025-1-1",
                "20250101",
                "2025-01-01T00:00:00Z",
                "2025-01-01 ",
                "",
                "01/01/2025",
                "2025-11-31"
            })
    void impossibleDatesAreRefused(String date) {
        Read.tree(Kinds.DATE, date).isRefusedAt("facts").saying("expected a date, such as 2025-03-07");
    }

    @Test
    void everyDateOfALeapYearAndACommonOneIsRead() {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(dates::add);
        assertThat(dates)
                .hasSize(731)
                .allSatisfy(date -> assertThat(
                                Read.tree(Kinds.DATE, date.toString()).value())
                        .isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Detroit", "UTC", "Etc/GMT+5", "Asia/Kathmandu", "Pacific/Apia"})
    void zonesAreRegionsOfTheTzDatabase(String zone) {
        assertThat(Read.again(Kinds.ZONE, ZoneId.of(zone)).value()).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EST", "Z", "+05:00", "UTC+1", "GMT+5", "america/detroit", "Mars/Base", "", " UTC"})
    void offsetsAndAbbreviationsAreNoZones(String zone) {
        Read.tree(Kinds.ZONE, zone)
                .isRefusedAt("facts")
                .saying("expected a region of the tz database, such as America/Detroit");
    }

    @Test
    void aZoneIsReadAgainAfterAnother() {
        Kind<io.vavr.collection.Seq<ZoneId>> zones = Kinds.list(Kinds.ZONE);
        List<String> ids = List.of("UTC", "UTC", "America/Detroit", "America/Denver_", "America/Denver", "UTC");

        Read.tree(zones, ids).isRefusedAt("facts[3]");
        assertThat(Read.tree(zones, List.of("UTC", "UTC", "America/Detroit", "UTC"))
                        .value()
                        .map(ZoneId::getId)
                        .asJava())
                .containsExactly("UTC", "UTC", "America/Detroit", "UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, P1Y",
        "P24M, P24M",
        "P30D, P30D",
        "P2W, P14D",
        "P1Y2M3W4D, P1Y2M25D",
        "P0D, P0D",
        "P9999Y, P9999Y",
        "P99999M, P99999M",
        "P999999D, P999999D"
    })
    void periodsAreYearsMonthsWeeksAndDays(String text, String written) {
        Period period = Read.tree(Kinds.PERIOD, text).value();
        assertThat(TreeSink.tree(Kinds.PERIOD, period)).isEqualTo(written);
        assertThat(Read.again(Kinds.PERIOD, period).value()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "1Y", "p1Y", "P-1Y", "-P1Y", "P1.5Y", "P1H", "PT1H", "P1D1Y", "P99999Y", "P1Y ", "P+1Y"
            })
    void otherPeriodsAreRefused(String text) {
        Read.tree(Kinds.PERIOD, text).isRefusedAt("facts").saying("expected a period, such as P1Y, P24M or P30D");
    }

    @Test
    void daysOfTheYearHaveAMonthAndADay() {
        String message = "expected a month and a day, such as 07-01";
        assertThat(Read.tree(Kinds.MONTH_DAY, "07-01").value()).isEqualTo(MonthDay.of(7, 1));
        assertThat(Read.again(Kinds.MONTH_DAY, MonthDay.of(2, 29)).value()).isEqualTo(MonthDay.of(2, 29));
        for (String wrong : new String[] {"7-1", "02-30", "13-01", "00-10", "", "--07-01", "07/01", "07-01-2025"}) {
            Read.tree(Kinds.MONTH_DAY, wrong).isRefusedAt("facts").saying(message);
        }
        refusesAllBut(Kinds.MONTH_DAY, message, String.class);
        refusesAllBut(Kinds.PERIOD, "expected a period, such as P1Y, P24M or P30D", String.class);
        refusesAllBut(Kinds.DATE, "expected a date, such as 2025-03-07", String.class);
        refusesAllBut(Kinds.ZONE, "expected a region of the tz database, such as America/Detroit", String.class);
        refusesAllBut(Kinds.INSTANT, "expected an instant with an offset, such as 2025-03-07T12:00:00Z", String.class);
    }

    @Test
    void namedValuesAreWrittenInCapitals() {
        Kind<DayOfWeek> days = Kinds.oneOf(DayOfWeek.class);
        String message = "expected one of MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY";
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(Read.again(days, day).value()).isEqualTo(day);
        }
        for (String wrong : new String[] {"monday", "MONDAY ", "MONDA", "MONDAZ", "XONDAY", ""}) {
            Read.tree(days, wrong).isRefusedAt("facts").saying(message);
        }
        refusesAllBut(days, message, String.class);
    }

    @Test
    void codedValuesAreTextsThatAreNotBlank() {
        Kind<PersonId> ids = Kinds.coded(PersonId::of, PersonId::value);
        assertThat(Read.again(ids, PersonId.of("f1")).value()).isEqualTo(PersonId.of("f1"));
        Read.tree(ids, " ").isRefusedAt("facts").saying("may not be blank");
        refusesAllBut(ids, "expected a text", String.class);
    }
}
