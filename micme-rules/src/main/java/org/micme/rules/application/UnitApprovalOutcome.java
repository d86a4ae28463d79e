package org.micme.rules.application;

/** Whether somebody can do something to an application. */
public enum UnitApprovalOutcome {
    /** They can. */
    ALLOWED,
    /** They can't. */
    REFUSED
}
