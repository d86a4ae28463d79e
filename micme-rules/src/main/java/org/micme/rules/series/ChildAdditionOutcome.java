package org.micme.rules.series;

/** Whether a child can be added to a series (RSS-7). */
public enum ChildAdditionOutcome {
    /** It can be added at once. */
    ALLOWED,
    /** The office adds it on a support ticket. */
    TICKET_REQUIRED,
    /** It can't be added. */
    REFUSED
}
