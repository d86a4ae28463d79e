package org.micme.domain.disclosure;

/** Whether somebody's disclosures cover an activity (DIS-1). */
public enum DisclosureState {
    /** The one that counts covers the activity. */
    ACTIVE,
    /** Nothing is on file. */
    MISSING,
    /** The one that counts has lapsed by the activity's end date. */
    EXPIRED,
    /** All that is on file was submitted after the activity began. */
    LATE
}
