package org.micme.rules.schema;

/**
 * How large what is handed over may be (decisions.md, "Bounds"). Beyond a bound a value is a violation and never a crash.
 */
public final class Bounds {

    /** The most code points of a text. */
    public static final int TEXT_CODE_POINTS = 10_000;

    /** The most entries of a list or a table. */
    public static final int LIST_ENTRIES = 10_000;

    /** The largest amount, and with a minus the smallest. */
    public static final long AMOUNT = 1_000_000;

    /** The largest count or number of minutes; the smallest is 0. */
    public static final int COUNT = 1_000_000;

    /** The earliest year, of a date or an instant as well: the one that is written, whatever the offset makes of it. */
    public static final int FIRST_YEAR = 1900;

    /** The latest year. */
    public static final int LAST_YEAR = 3000;

    private Bounds() {}
}
