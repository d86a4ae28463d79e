package org.micme.rules.series;

/** What to do about a child that is not approved (RSS-14). */
public enum StatusWatchOutcome {
    /** Nothing today. */
    NONE,
    /** Alert its coordinators. */
    CHECK,
    /** Alert its coordinators, and raise a support ticket. */
    TICKET
}
