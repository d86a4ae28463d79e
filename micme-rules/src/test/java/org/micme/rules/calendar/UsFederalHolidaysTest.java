package org.micme.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The federal holidays, held against the days that the government has published, not against its rules. */
class UsFederalHolidaysTest {

    /** As the Office of Personnel Management lists them, in the order of the year; observed days, not the holidays' own. */
    @ParameterizedTest
    @CsvSource({
        "2020, 01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
        "2021, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        "2022, 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
        "2023, 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
        "2024, 01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
        "2025, 01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
        "2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
        "2027, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        "2028, 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
        "2029, 01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25",
        "2030, 01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"
    })
    void areThePublishedOnes(int year, String days) {
        Set<LocalDate> published = new TreeSet<>();
        Arrays.stream(days.split(" ")).forEach(day -> published.add(LocalDate.parse(year + "-" + day)));
        Set<LocalDate> found = new TreeSet<>();
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .filter(UsFederalHolidays::contains)
                .forEach(found::add);

        assertThat(found).isEqualTo(published);
    }

    @Test
    void ofNewYearOnASaturdayTheLastDayOfTheOldYearIsKept() {
        assertThat(UsFederalHolidays.contains(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-13", "2024-10-14", "2023-10-09", "1999-10-11"})
    void columbusDayIsTheSecondMondayOfOctober(LocalDate date) {
        assertThat(UsFederalHolidays.contains(date)).isTrue();
        assertThat(UsFederalHolidays.contains(date.minusWeeks(1))).isFalse();
        assertThat(UsFederalHolidays.contains(date.plusWeeks(1))).isFalse();
    }

    @Test
    void juneteenthIsAHolidayFrom2021On() {
        assertThat(UsFederalHolidays.contains(LocalDate.of(2020, 6, 19))).isFalse();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2021, 6, 18))).isTrue();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2015, 6, 19))).isFalse();
    }

    @Test
    void kingsBirthdayIsAHolidayFrom1986On() {
        assertThat(UsFederalHolidays.contains(LocalDate.of(1985, 1, 21))).isFalse();
        assertThat(UsFederalHolidays.contains(LocalDate.of(1986, 1, 20))).isTrue();
    }

    @Test
    void thanksgivingIsAThursdayAndTheDayAfterIsNone() {
        assertThat(UsFederalHolidays.contains(LocalDate.of(2025, 11, 27))).isTrue();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2025, 11, 28))).isFalse();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2025, 11, 20))).isFalse();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2025, 10, 23))).isFalse();
    }

    @Test
    void aHolidayOnAWeekdayIsKeptOnThatDayAlone() {
        assertThat(UsFederalHolidays.contains(LocalDate.of(2025, 7, 4))).isTrue();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2025, 7, 3))).isFalse();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2024, 7, 5))).isFalse();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2024, 12, 24))).isFalse();
        assertThat(UsFederalHolidays.contains(LocalDate.of(2024, 12, 26))).isFalse();
    }
}
