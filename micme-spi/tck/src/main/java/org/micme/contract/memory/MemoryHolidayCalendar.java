package org.micme.contract.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.micme.spi.calendar.HolidayCalendar;

/** Has the holidays that a test gives it. Immutable, but for {@link #goAway} which does nothing to it; thread safe. */
public final class MemoryHolidayCalendar extends MemoryPlugIn implements HolidayCalendar {

    private final Set<LocalDate> days;

    /**
     * With these days off.
     *
     * @param days of any years; never null
     */
    public MemoryHolidayCalendar(Collection<LocalDate> days) {
        this.days = Set.copyOf(days);
    }

    @Override
    public Set<LocalDate> holidays(int year) {
        if (year < 1900 || year > 3000) {
            throw new IllegalArgumentException("the year is not from 1900 to 3000");
        }
        return days.stream().filter(day -> day.getYear() == year).collect(Collectors.toUnmodifiableSet());
    }
}
