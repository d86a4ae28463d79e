/** Holidays: {@link org.micme.spi.calendar.HolidayCalendar}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.calendar;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
