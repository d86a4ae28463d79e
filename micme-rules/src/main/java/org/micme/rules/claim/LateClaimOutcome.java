package org.micme.rules.claim;

/** Whether a late claim can be granted (CRE-1). */
public enum LateClaimOutcome {
    /** The window has not closed. */
    NOT_NEEDED,
    /** It can. */
    GRANTABLE,
    /** It can't. */
    REFUSED
}
