package org.micme.domain.disclosure;

/** Where one person's conflict of interest stands on one activity (DIS-3), in the order in which it is tested. */
public enum CoiStatus {
    /** No active disclosure. */
    INCOMPLETE,
    /** The review is about another disclosure than the one that counts. */
    DISCLOSURE_UPDATED,
    /** The conflict can't be mitigated. */
    REJECTED,
    /** The office approved the person. */
    APPROVED,
    /** The office approved the person, with exceptions. */
    APPROVED_WITH_EXCEPTIONS,
    /** Nothing disclosed, or mitigated; the office's approval is outstanding. */
    PENDING,
    /** Relationships that nobody has reviewed. */
    IN_REVIEW;

    /**
     * Whether the office approved the person, with exceptions or without.
     *
     * @return true for the two approved ones
     */
    public boolean isApproved() {
        return this == APPROVED || this == APPROVED_WITH_EXCEPTIONS;
    }
}
