package org.micme.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.rules.policy.CalendarPolicy;
import org.micme.rules.policy.HolidayCalendar;

/** Business days: neither weekend nor holiday. */
class BusinessDaysTest {

    private static final Seq<LocalDate> NONE = Array.empty();
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2025, 12, 24);
    private static final LocalDate CHRISTMAS = LocalDate.of(2025, 12, 25);
    private static final BusinessDays FEDERAL = businessDays(NONE, NONE, NONE);

    private static BusinessDays businessDays(Seq<LocalDate> add, Seq<LocalDate> remove, Seq<LocalDate> facts) {
        CalendarPolicy policy = new CalendarPolicy(HolidayCalendar.NONE, add, remove);
        return BusinessDays.of(HolidayCalendar.US_FEDERAL, policy, facts);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-14, 5, 2025-05-07",
        "2025-05-14, 3, 2025-05-09",
        "2025-05-14, 10, 2025-04-30",
        "2025-05-14, 1, 2025-05-13",
        "2025-05-12, 1, 2025-05-09",
        "2025-05-11, 1, 2025-05-09",
        "2025-05-28, 5, 2025-05-20",
        "2022-01-03, 5, 2021-12-23",
        "2022-01-03, 1, 2021-12-30",
        "2028-01-03, 1, 2027-12-30",
        "2025-10-14, 1, 2025-10-10",
        "2024-03-04, 2, 2024-02-29"
    })
    void theDayBeforeIsCountedOverWeekendsAndHolidays(LocalDate date, int days, LocalDate before) {
        assertThat(FEDERAL.before(date, days)).isEqualTo(before);
    }

    @Test
    void noBusinessDaysBeforeIsTheDateItselfWhateverItIs() {
        LocalDate sunday = LocalDate.of(2025, 5, 11);
        assertThat(FEDERAL.before(sunday, 0)).isEqualTo(sunday);
    }

    @Property
    void soManyBusinessDaysLieBetween(
            @ForAll @LongRange(min = 10_000, max = 30_000) long day, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate date = LocalDate.ofEpochDay(day);
        LocalDate before = FEDERAL.before(date, days);

        assertThat(FEDERAL.contains(before)).isTrue();
        assertThat(before.datesUntil(date).filter(FEDERAL::contains)).hasSize(days);
    }

    @Test
    void weekendsAreNoneUnderAnyCalendar() {
        BusinessDays all =
                BusinessDays.of(HolidayCalendar.NONE, new CalendarPolicy(HolidayCalendar.US_FEDERAL, NONE, NONE), NONE);
        for (int day = 1; day <= 31; day++) {
            LocalDate date = LocalDate.of(2025, 12, day);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertThat(all.contains(date)).isEqualTo(!weekend);
            assertThat(FEDERAL.contains(date)).isEqualTo(!weekend && !date.equals(CHRISTMAS));
        }
    }

    @Test
    void aPolicyAddsDaysAndRemovesThem() {
        BusinessDays days = businessDays(Array.of(CHRISTMAS_EVE), Array.of(CHRISTMAS), NONE);
        assertThat(days.contains(CHRISTMAS_EVE)).isFalse();
        assertThat(days.contains(CHRISTMAS)).isTrue();
        assertThat(days.contains(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void whatAPolicyAddsAndRemovesIsABusinessDay() {
        assertThat(businessDays(Array.of(CHRISTMAS_EVE), Array.of(CHRISTMAS_EVE), NONE)
                        .contains(CHRISTMAS_EVE))
                .isTrue();
    }

    @Test
    void theHolidaysOfTheFactsAreNeverRemoved() {
        BusinessDays days = businessDays(NONE, Array.of(CHRISTMAS_EVE, CHRISTMAS), Array.of(CHRISTMAS_EVE));
        assertThat(days.contains(CHRISTMAS_EVE)).isFalse();
        assertThat(days.contains(CHRISTMAS)).isTrue();
        assertThat(businessDays(NONE, NONE, Array.of(CHRISTMAS_EVE)).contains(CHRISTMAS_EVE))
                .isFalse();
    }

    @Test
    void withoutACalendarWhatIsAddedStillCounts() {
        CalendarPolicy policy = new CalendarPolicy(
                HolidayCalendar.US_FEDERAL, Array.of(CHRISTMAS_EVE), Array.of(CHRISTMAS_EVE.plusDays(2)));
        BusinessDays days = BusinessDays.of(HolidayCalendar.NONE, policy, Array.of(CHRISTMAS_EVE.minusDays(1)));
        assertThat(days.contains(CHRISTMAS_EVE)).isFalse();
        assertThat(days.contains(CHRISTMAS)).isTrue();
        assertThat(days.contains(CHRISTMAS_EVE.minusDays(1))).isFalse();
    }
}
