package org.micme.domain.claim;

/** How a claim comes in (CRE-2). The claim window is the same for each. */
public enum Channel {
    /** A text message that holds the child's id. */
    SMS,
    /** A scan of the session's QR code. */
    QR,
    /** The web site. */
    WEB;

    /**
     * Whether a claim by this channel inside the window is itself attendance (CRE-3).
     *
     * @return true for a text and for a scan
     */
    public boolean recordsAttendance() {
        return this != WEB;
    }
}
