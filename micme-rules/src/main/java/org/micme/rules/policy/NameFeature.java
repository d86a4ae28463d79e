package org.micme.rules.policy;

/** What can be recognised in the name of a child (RSS-6). */
public enum NameFeature {
    /** TBD, TBA, to be announced, to be determined. */
    PLACEHOLDER,
    /** The name of the series. */
    SERIES_NAME,
    /** A date in one of the usual spellings. */
    DATE
}
