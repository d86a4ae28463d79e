package org.micme.rules.moc;

/** Whether an activity qualifies for MOC (MOC-9). */
public enum MocQualificationOutcome {
    /** It does. */
    QUALIFIES,
    /** It doesn't. */
    DOES_NOT_QUALIFY
}
