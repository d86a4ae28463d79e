package org.micme.domain.activity;

/** What a person is asked for on being assigned as faculty (DIS-7). */
public enum FacultyRequest {
    /** A disclosure; asked for unless the coordinator says otherwise. */
    DISCLOSURE,
    /** A presentation; asked for only where the coordinator says so. */
    PRESENTATION
}
