package org.micme.rules.calendar;

import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.micme.rules.policy.CalendarPolicy;
import org.micme.rules.policy.HolidayCalendar;

/**
 * Which dates are business days: those that are neither weekend nor holiday (RSS-5).
 *
 * <p>Immutable and thread safe.
 */
public final class BusinessDays {

    private final HolidayCalendar calendar;
    private final Set<LocalDate> added;
    private final Set<LocalDate> removed;

    private BusinessDays(HolidayCalendar calendar, Set<LocalDate> added, Set<LocalDate> removed) {
        this.calendar = calendar;
        this.added = added;
        this.removed = removed;
    }

    /**
     * The business days under a policy.
     *
     * @param calendar the calendar to begin with, never null
     * @param policy whose additions and removals count; its own calendar doesn't; never null
     * @param holidays further days, which no removal takes away; never null
     * @return the business days
     */
    public static BusinessDays of(HolidayCalendar calendar, CalendarPolicy policy, Seq<LocalDate> holidays) {
        Set<LocalDate> removed =
                policy.remove().isEmpty() ? Set.of() : policy.remove().toJavaSet();
        if (policy.add().isEmpty() && holidays.isEmpty()) {
            return new BusinessDays(calendar, Set.of(), removed);
        }
        Set<LocalDate> added = new HashSet<>(policy.add().asJava());
        added.removeAll(removed);
        added.addAll(holidays.asJava());
        return new BusinessDays(calendar, added, removed);
    }

    /**
     * Whether a date is a business day.
     *
     * @param date never null
     * @return true where it is neither weekend nor holiday
     */
    public boolean contains(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(date);
    }

    private boolean isHoliday(LocalDate date) {
        if (added.contains(date)) {
            return true;
        }
        return calendar == HolidayCalendar.US_FEDERAL && UsFederalHolidays.contains(date) && !removed.contains(date);
    }

    /**
     * The date so many business days before another.
     *
     * @param date never null
     * @param businessDays from 0, which gives the date itself
     * @return never null
     */
    public LocalDate before(LocalDate date, int businessDays) {
        LocalDate day = date;
        for (int left = businessDays; left > 0; ) {
            day = day.minusDays(1);
            left -= contains(day) ? 1 : 0;
        }
        return day;
    }
}
