package org.micme.jdbc.page;

import java.util.Locale;
import java.util.Optional;

/** Texts as lists are sorted and searched by: in lower case, compared by code points. */
public final class SortKeys {

    /** Comes after every other text. */
    public static final String LAST = "\uDBFF\uDFFF";

    private SortKeys() {}

    /** The key of a text. */
    public static String of(String text) {
        // A zero can't be kept by PostgreSQL; nobody's name has one.
        return text.toLowerCase(Locale.ROOT).replace('\u0000', ' ');
    }

    /** The key of a text that may be missing, and comes last then. */
    public static String of(Optional<String> text) {
        return text.map(SortKeys::of).orElse(LAST);
    }

    /** What comes after everything that begins with a key. */
    public static String after(String key) {
        return key + LAST;
    }

    /** A pattern that finds what has a text in it. */
    public static String containing(String text) {
        return "%" + escaped(text) + "%";
    }

    private static String escaped(String text) {
        return of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
