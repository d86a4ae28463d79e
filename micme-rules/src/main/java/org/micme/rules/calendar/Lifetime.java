package org.micme.rules.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoField;

/**
 * How long something that began on a date lasts, in whole years, months or days as {@code ChronoUnit.between} counts them: what
 * began on 29 February 2024 and lasts a year covers 28 February 2025 and not 1 March (DIS-1).
 *
 * <p>Immutable and thread safe.
 *
 * @param months whole months, years among them, from 0
 * @param days from 0, counted once the months are over
 */
public record Lifetime(long months, int days) {

    private static final int SHORTEST_MONTH = 28;
    private static final long SECONDS_OF_DAY = 86_400;

    /**
     * As long as a period.
     *
     * @param period of years, months and days, none of them negative; never null
     * @return the lifetime
     */
    // Its days are meant by themselves here: the months are counted before them.
    @SuppressWarnings("JavaPeriodGetDays")
    public static Lifetime of(Period period) {
        return new Lifetime(period.toTotalMonths(), period.getDays());
    }

    /**
     * The last date that is covered.
     *
     * @param began the first date, never null
     * @return never null
     */
    public LocalDate lastDate(LocalDate began) {
        return firstDateAfter(began).minusDays(1);
    }

    /**
     * The first date that is no longer covered.
     *
     * @param began the first date, never null
     * @return never null
     */
    public LocalDate firstDateAfter(LocalDate began) {
        LocalDate end = began.plusMonths(months);
        // A month is whole only once its day has come; where the month is too short for it, that is the day after its
        // last.
        int carried = end.getDayOfMonth() < began.getDayOfMonth() ? 1 : 0;
        return end.plusDays((long) carried + days);
    }

    /**
     * Whether a date is covered.
     *
     * @param began the first date, never null
     * @param date in question, never null
     * @return true up to {@link #lastDate}
     */
    public boolean covers(LocalDate began, LocalDate date) {
        if (days > 0) {
            return date.isBefore(firstDateAfter(began));
        }
        long elapsed = date.getLong(ChronoField.PROLEPTIC_MONTH) - began.getLong(ChronoField.PROLEPTIC_MONTH);
        return elapsed - (date.getDayOfMonth() < began.getDayOfMonth() ? 1 : 0) < months;
    }

    /**
     * Whether what began at an instant covers an activity that ends at another, told by the instants alone. It spares most
     * decisions the reckoning with dates, which has to be done only where this is false.
     *
     * @param began never null
     * @param end never null
     * @return true only where every zone and every calendar would say so
     */
    public boolean surelyCovers(Instant began, Instant end) {
        // A date begun and one not yet ended, and a third because a zone may leap over a whole day, and do so in summer
        // time.
        long atLeast = months * SHORTEST_MONTH + days - 3;
        return end.getEpochSecond() - began.getEpochSecond() < atLeast * SECONDS_OF_DAY;
    }

    /**
     * The instant from which it is no longer covered.
     *
     * @param began the first date, never null
     * @param zone in which dates begin, never null
     * @return the first instant of the first date that isn't covered, never null
     */
    public Instant endsAt(LocalDate began, ZoneId zone) {
        return firstDateAfter(began).atStartOfDay(zone).toInstant();
    }
}
