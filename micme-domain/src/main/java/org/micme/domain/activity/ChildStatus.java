package org.micme.domain.activity;

/** Where a child stands on its way to accreditation (DIS-4). It is derived, never set. */
public enum ChildStatus {
    /** Somebody's conflict of interest can't be mitigated. */
    REJECTED,
    /** A name, faculty, or somebody's active disclosure is missing. */
    INCOMPLETE,
    /** The office's approval covers everybody with the disclosure that counts. */
    APPROVED,
    /** The office has relationships to review. */
    IN_REVIEW,
    /** Nothing is missing, and the office's approval is outstanding. */
    PENDING
}
