package org.micme.rules.claim;

/** Whether credit for an activity can be claimed now (CRE-1). */
public enum ClaimWindowOutcome {
    /** It is too early. */
    NOT_YET_OPEN,
    /** It can. */
    OPEN,
    /** It is too late. */
    CLOSED
}
