/** Holidays: {@link org.micme.spi.calendar.HolidayCalendar}. */
@NullMarked
package org.micme.spi.calendar;

import org.jspecify.annotations.NullMarked;
