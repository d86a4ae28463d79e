package org.micme.rules.accrued;

/** Whether accrued credit can be claimed as selected (ACR-1 to ACR-4). */
public enum AccruedClaimOutcome {
    /** It can. */
    CLAIMABLE,
    /** It can't. */
    NOT_CLAIMABLE
}
