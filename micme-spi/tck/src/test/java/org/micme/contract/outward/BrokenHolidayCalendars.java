package org.micme.contract.outward;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Calendars that are wrong about days off. */
final class BrokenHolidayCalendars {

    private BrokenHolidayCalendars() {}

    static List<BrokenPlugIn> all() {
        return List.of(
                broken(
                        "theHolidaysAreThoseThatWereLookedUp",
                        "has the day that is observed besides",
                        Sabotage.each(call -> with(call, 2022, LocalDate.of(2022, 1, 1)))),
                broken(
                        "aHolidayStandsInItsOwnYear",
                        "has a day of the year before",
                        Sabotage.each(call -> with(call, 1950, LocalDate.of(1949, 12, 31)))),
                broken("aYearOutOfRangeIsRefused", "has none in other years", Sabotage.each(call -> {
                    int year = call.<Integer>argument(0);
                    return year < 1900 || year > 3000 ? Set.of() : call.proceed();
                })),
                broken(
                        "anotherNodeHasTheSameHolidays",
                        "has none on the second node",
                        node -> call -> node == 0 ? call.proceed() : Set.of()),
                broken("whatIsDoneToAnAnswerChangesNoOther", "gives away what it keeps", node -> kept()),
                broken("severalThreadsCanAskAtOnce", "is one thread's", node -> Sabotage.Fault.ofOneThread()));
    }

    private static BrokenPlugIn broken(String test, String what, IntFunction<Sabotage.Fault> fault) {
        return new BrokenPlugIn("HolidayCalendar." + test, what, "holidays", fault);
    }

    private static Object with(Sabotage.Call call, int year, LocalDate day) throws Throwable {
        Set<LocalDate> days = new HashSet<>(call.<Set<LocalDate>>proceed());
        if (call.<Integer>argument(0) == year) {
            days.add(day);
        }
        return days;
    }

    private static Sabotage.Fault kept() {
        Map<Integer, Set<LocalDate>> kept = new HashMap<>();
        return call -> {
            Set<LocalDate> days = call.proceed();
            return kept.computeIfAbsent(call.argument(0), year -> new HashSet<>(days));
        };
    }
}
