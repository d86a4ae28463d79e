package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.time.MonthDay;
import java.util.Objects;

/**
 * For which year a series is approved (RSS-1, RSS-2).
 *
 * <p>Immutable and thread safe.
 *
 * @param yearStart the day on which the year of a series begins; the year is named by the calendar year of that day
 * @param renewalReminders the days on which owners and coordinators are reminded of the renewal
 */
public record SeriesPolicy(MonthDay yearStart, Seq<MonthDay> renewalReminders) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public SeriesPolicy {
        Objects.requireNonNull(yearStart, "yearStart");
        Objects.requireNonNull(renewalReminders, "renewalReminders");
    }
}
