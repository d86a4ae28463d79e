package org.micme.domain.disclosure;

/** What the office decided about one disclosure (DIS-6). */
public enum ReviewDecision {
    /** The person can take part. */
    APPROVED,
    /** The person can take part, with exceptions on record. */
    APPROVED_WITH_EXCEPTIONS,
    /** The relevant relationships are mitigated; the approval is still outstanding. */
    MITIGATED,
    /** A relationship can't be mitigated. */
    REJECTED
}
