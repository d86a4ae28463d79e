package org.micme.app.claim;

/** Why a request can't even be put to the rule: who or what it names isn't there. */
public enum NobodyToAsk {
    /** There is no account of that person. */
    UNKNOWN_LEARNER,
    /** The account has not been taken up, or has been closed. */
    INACTIVE_LEARNER,
    /** There is no such activity. */
    UNKNOWN_ACTIVITY,
    /** The activity has been called off. */
    CANCELLED_ACTIVITY
}
