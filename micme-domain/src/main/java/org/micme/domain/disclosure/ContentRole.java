package org.micme.domain.disclosure;

/** In which way somebody controls the content of an activity, and so may have to disclose (DIS-10). */
public enum ContentRole {
    /** Speaks, presents, or answers for the cases that are shown. */
    FACULTY,
    /** Plans the content. */
    PLANNER
}
