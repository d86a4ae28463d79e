package org.micme.rules.moc;

/** The first step of a MOC claim that is not done (MOC-2 to MOC-8). */
public enum MocClaimStep {
    /** The claim is not for this learner, or not for this activity. */
    NOT_OFFERED,
    /** Boards are to be chosen. */
    SELECT_BOARDS,
    /** The permission to share completion is to be given. */
    CONSENT,
    /** What identifies the diplomate is to be entered. */
    DIPLOMATE_DETAILS,
    /** Attendance is to be recorded. */
    ATTENDANCE,
    /** A test is to be passed. */
    POST_TEST,
    /** The evaluation is to be done. */
    EVALUATION,
    /** At least one board can be awarded. */
    AWARD,
    /** Every designated board has been awarded. */
    COMPLETE
}
