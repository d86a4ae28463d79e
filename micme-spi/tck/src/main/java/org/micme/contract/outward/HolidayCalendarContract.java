package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.spi.calendar.HolidayCalendar;

/** What is asked of a {@link HolidayCalendar}. Its test has looked up the holidays of some years. For one thread, as tests are. */
public abstract class HolidayCalendarContract extends PlugInContract<HolidayCalendar> {

    /** For an adapter's test. */
    protected HolidayCalendarContract() {}

    /**
     * What the calendar has to say of some years. Choose years in which a holiday falls on a weekend, and is observed in another year.
     *
     * @return the days off of each year, not all of them empty; never null
     */
    protected abstract Map<Integer, Set<LocalDate>> lookedUp();

    @Test
    void theHolidaysAreThoseThatWereLookedUp() {
        assertThat(lookedUp().values()).as("what was looked up").anyMatch(days -> !days.isEmpty());
        assertThat(lookedUp())
                .allSatisfy((year, days) -> assertThat(it().holidays(year)).isEqualTo(days));
    }

    @Test
    void aHolidayStandsInItsOwnYear() {
        assertThat(IntStream.rangeClosed(1900, 3000).boxed())
                .allSatisfy(year -> assertThat(it().holidays(year)).allMatch(day -> day.getYear() == year));
    }

    @Test
    void aYearOutOfRangeIsRefused() {
        for (int year : new int[] {Integer.MIN_VALUE, 0, 1899, 3001, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> it().holidays(year)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anotherNodeHasTheSameHolidays() {
        assertThat(lookedUp().keySet())
                .allSatisfy(year -> assertThat(plugIn().holidays(year)).isEqualTo(it().holidays(year)));
    }

    @Test
    void whatIsDoneToAnAnswerChangesNoOther() {
        for (int year : lookedUp().keySet()) {
            Set<LocalDate> before = Set.copyOf(it().holidays(year));
            Throwable refused = catchThrowable(() -> it().holidays(year).clear());

            assertThat(refused == null || refused instanceof UnsupportedOperationException)
                    .isTrue();
            assertThat(it().holidays(year)).isEqualTo(before);
        }
    }

    @Test
    void severalThreadsCanAskAtOnce() {
        List<Integer> years = List.copyOf(lookedUp().keySet());

        assertThat(atOnce(RUNNERS, runner -> {
                    int year = years.get(runner % years.size());
                    return it().holidays(year).equals(lookedUp().get(year));
                }))
                .containsOnly(true);
    }
}
