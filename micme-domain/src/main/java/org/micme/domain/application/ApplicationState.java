package org.micme.domain.application;

/** The stages of an application's life (APP-1). */
public enum ApplicationState {
    /** Being written by its owner. */
    DRAFT,
    /** Handed in, and not yet looked at. */
    SUBMITTED,
    /** With the office. */
    PRELIMINARY_REVIEW,
    /** With the responsible unit's reviewer. */
    UNIT_REVIEW,
    /** With the office's final approver. */
    FINAL_REVIEW,
    /** Approved by the office. */
    APPROVED,
    /** Sent back to its owner, to be submitted again. */
    RETURNED,
    /** Turned down. */
    REJECTED
}
