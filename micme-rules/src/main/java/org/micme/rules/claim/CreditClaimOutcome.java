package org.micme.rules.claim;

/** Whether one learner can claim one credit type of one activity (CRE-5). */
public enum CreditClaimOutcome {
    /** The claim can be made. */
    CLAIMABLE,
    /** It was made before, and is answered with the first one (CRE-4). */
    ALREADY_CLAIMED,
    /** A text records attendance alone, as the evaluation is still due (CRE-3). */
    ATTENDANCE_ONLY,
    /** It can't be made now. */
    NOT_CLAIMABLE
}
