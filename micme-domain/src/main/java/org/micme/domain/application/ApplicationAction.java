package org.micme.domain.application;

/** What somebody does to an application (APP-1 to APP-4). */
public enum ApplicationAction {
    /** The owner or a coordinator hands it in. */
    SUBMIT,
    /** The office begins its preliminary review. */
    START_REVIEW,
    /** The office passes it on to the unit. */
    PASS_PRELIMINARY,
    /** The reviewer whose turn it is approves. */
    APPROVE,
    /** Whoever holds the review sends it back. */
    RETURN,
    /** Whoever holds the review turns it down. */
    REJECT
}
