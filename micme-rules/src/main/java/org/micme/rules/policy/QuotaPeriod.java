package org.micme.rules.policy;

/** Over which span late claims are counted (CRE-1). */
public enum QuotaPeriod {
    /** From one academic year to the next. */
    ACADEMIC_YEAR,
    /** From January to December. */
    CALENDAR_YEAR,
    /** Without an end. */
    EVER
}
