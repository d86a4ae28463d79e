package org.micme.rules;

/** Whether a reason stands in the way. */
public enum Severity {
    /** It holds the outcome back. */
    BLOCKING,
    /** It is told, and holds nothing back. */
    ADVICE
}
