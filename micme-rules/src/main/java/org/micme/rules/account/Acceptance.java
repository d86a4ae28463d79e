package org.micme.rules.account;

/** Whether what was entered is accepted. */
public enum Acceptance {
    /** It is. */
    ACCEPTED,
    /** It isn't. */
    REFUSED
}
