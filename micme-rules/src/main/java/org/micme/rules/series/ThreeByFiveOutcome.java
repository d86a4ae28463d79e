package org.micme.rules.series;

/** Whether what a child needs was done in time (RSS-5). */
public enum ThreeByFiveOutcome {
    /** Nothing is missing. */
    MET,
    /** Something is missing, and the deadline is ahead. */
    OPEN,
    /** Something is missing, and the deadline is past. */
    OVERDUE,
    /** Nothing is missing, and the last of it came after the deadline. */
    MET_LATE
}
