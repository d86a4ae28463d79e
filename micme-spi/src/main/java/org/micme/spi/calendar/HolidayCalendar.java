package org.micme.spi.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.micme.spi.PlugIn;

/** Days on which the office does not work, besides weekends (RSS-5). There can be many, and policy names one. Thread safe. */
public interface HolidayCalendar extends PlugIn {

    /**
     * The holidays of a year: the days that are off, so an observed day and not the day observed. One
     * that is observed in another year is a holiday of that year.
     *
     * @param year from 1900 to 3000
     * @return all in that year, always the same; what the caller does to the set changes no other answer; empty where there are none;
     *     never null
     * @throws IllegalArgumentException where the year is out of range
     */
    Set<LocalDate> holidays(int year);
}
