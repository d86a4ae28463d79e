package org.micme.domain.moc;

import java.io.Serializable;
import java.time.Month;
import org.micme.domain.internal.Checks;

/**
 * Month and day of somebody's birth, by which a board tells diplomates apart (MOC-5). The year is neither asked nor kept, so
 * 29 February is a birth day like any other.
 *
 * <p>Immutable and thread safe. Personal data: {@code toString} doesn't show it.
 *
 * @param month from 1 to 12
 * @param day from 1 to the last day of the month in a leap year
 */
public record BirthDay(int month, int day) implements Serializable {

    /**
     * Checks that the month has the day.
     *
     * @throws IllegalArgumentException where it hasn't; the message tells neither
     */
    public BirthDay {
        Checks.require(exists(month, day), "month and day are on no calendar");
    }

    /**
     * The birth day on this day of the year.
     *
     * @param month from 1 to 12
     * @param day from 1 to the last day of the month in a leap year
     * @return the birth day
     * @throws IllegalArgumentException where the month hasn't got the day
     */
    public static BirthDay of(int month, int day) {
        return new BirthDay(month, day);
    }

    /**
     * Whether there is such a day in any year.
     *
     * @param month any number
     * @param day any number
     * @return true where {@link #of} takes them
     */
    public static boolean exists(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    @Override
    public String toString() {
        return "BirthDay[redacted]";
    }
}
