package org.micme.contract.outward;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.micme.contract.memory.MemoryHolidayCalendar;
import org.micme.spi.calendar.HolidayCalendar;

/** The calendar in memory fulfils its contract. */
class MemoryHolidayCalendarTest extends HolidayCalendarContract {

    /** New Year's Day of 2022 is a Saturday, and observed the day before. */
    private static final LocalDate OBSERVED = LocalDate.of(2021, 12, 31);

    private static final LocalDate INDEPENDENCE_DAY = LocalDate.of(2022, 7, 4);

    @Override
    protected HolidayCalendar plugIn() {
        return new MemoryHolidayCalendar(List.of(OBSERVED, INDEPENDENCE_DAY));
    }

    @Override
    protected Map<Integer, Set<LocalDate>> lookedUp() {
        return Map.of(2021, Set.of(OBSERVED), 2022, Set.of(INDEPENDENCE_DAY), 2023, Set.of());
    }
}
