package org.micme.rules.policy;

/** Which days are holidays by themselves (RSS-5). */
public enum HolidayCalendar {
    /** The holidays of the federal government of the United States, as observed. */
    US_FEDERAL,
    /** No day. */
    NONE
}
