package org.micme.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The holidays of the federal government of the United States, as observed: one that falls on a Saturday is kept the Friday
 * before, one on a Sunday the Monday after, also across the year's end (United States Code, title 5, section 6103).
 *
 * <p>The days are those of the law as it stands, with Martin Luther King's birthday from 1986 and
 * Juneteenth from 2021 on.
 */
final class UsFederalHolidays {

    private static final int FIRST_KING_DAY = 1986;
    private static final int FIRST_JUNETEENTH = 2021;

    private UsFederalHolidays() {}

    static boolean contains(LocalDate date) {
        int day = date.getDayOfMonth();
        DayOfWeek weekday = date.getDayOfWeek();
        if (weekday == DayOfWeek.MONDAY && isHolidayMonday(date, day)) {
            return true;
        }
        boolean thanksgiving = date.getMonthValue() == 11 && weekday == DayOfWeek.THURSDAY && nth(day) == 4;
        return thanksgiving
                || isFixed(date)
                || (weekday == DayOfWeek.FRIDAY && isFixed(date.plusDays(1)))
                || (weekday == DayOfWeek.MONDAY && isFixed(date.minusDays(1)));
    }

    private static boolean isHolidayMonday(LocalDate date, int day) {
        return switch (date.getMonthValue()) {
            case 1 -> nth(day) == 3 && date.getYear() >= FIRST_KING_DAY;
            case 2 -> nth(day) == 3;
            case 5 -> day + 7 > date.lengthOfMonth();
            case 9 -> nth(day) == 1;
            case 10 -> nth(day) == 2;
            default -> false;
        };
    }

    private static boolean isFixed(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonthValue()) {
            case 1 -> day == 1;
            case 6 -> day == 19 && date.getYear() >= FIRST_JUNETEENTH;
            case 7 -> day == 4;
            case 11 -> day == 11;
            case 12 -> day == 25;
            default -> false;
        };
    }

    /** Which of its weekday in the month it is, from 1. */
    private static int nth(int day) {
        return (day + 6) / 7;
    }
}
