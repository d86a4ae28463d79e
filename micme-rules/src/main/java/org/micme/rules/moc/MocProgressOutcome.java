package org.micme.rules.moc;

/** How far somebody is in a board's cycle (MOC-10). */
public enum MocProgressOutcome {
    /** The share earned keeps up with the share of the cycle that has passed. */
    ON_TRACK,
    /** It does not. */
    BEHIND,
    /** All that is required is earned. */
    COMPLETE,
    /** The cycle has ended without that. */
    CYCLE_OVER
}
