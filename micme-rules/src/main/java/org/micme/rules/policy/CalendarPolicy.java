package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which days are no business days besides weekends (RSS-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param holidays the calendar to begin with
 * @param add days that are holidays as well
 * @param remove days of the calendar that are none here
 */
public record CalendarPolicy(HolidayCalendar holidays, Seq<LocalDate> add, Seq<LocalDate> remove) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public CalendarPolicy {
        Objects.requireNonNull(holidays, "holidays");
        Objects.requireNonNull(add, "add");
        Objects.requireNonNull(remove, "remove");
    }
}
