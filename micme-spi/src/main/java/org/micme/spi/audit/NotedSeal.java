package org.micme.spi.audit;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A seal by its number and digest, as it can be noted where nobody who writes to the store can change it. Immutable and thread safe.
 *
 * @param number from 1
 * @param digest in hexadecimal digits of lower case: whole, which is {@value #DIGITS}, or its beginning, of at least
 *     {@value #FEWEST_DIGITS}
 */
public record NotedSeal(long number, String digest) {

    /** How many digits a whole digest has. */
    public static final int DIGITS = 64;

    /** How many digits are enough: nobody finds another chain whose digest begins in the same way. */
    public static final int FEWEST_DIGITS = 32;

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-fA-F]+)");

    /** Checks number and digits. */
    public NotedSeal {
        Objects.requireNonNull(digest, "digest");
        if (number < 1) {
            throw new IllegalArgumentException("seals are numbered from 1");
        }
        if (!digest.matches("[0-9a-f]{" + FEWEST_DIGITS + "," + DIGITS + "}")) {
            throw new IllegalArgumentException(
                    "the digest of a seal has " + FEWEST_DIGITS + " to " + DIGITS + " hexadecimal digits");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text number and digest with a colon between them; never null
     * @return never null
     * @throws IllegalArgumentException where it is none
     */
    public static NotedSeal of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a seal is its number, a colon, and its digest in hexadecimal digits");
        }
        return new NotedSeal(Long.parseLong(parts.group(1)), parts.group(2).toLowerCase(Locale.ROOT));
    }

    /**
     * The same with as few digits as are enough.
     *
     * @return never null
     */
    public NotedSeal shortened() {
        return new NotedSeal(number, digest.substring(0, FEWEST_DIGITS));
    }

    /**
     * Whether this is a note of a seal.
     *
     * @param seal with a digest that is at least as long; never null
     * @return whether the numbers are the same, and its digest begins with this one
     */
    public boolean isOf(NotedSeal seal) {
        return number == seal.number && seal.digest.startsWith(digest);
    }

    /** Number and digest, with a colon between them. */
    @Override
    public String toString() {
        return number + ":" + digest;
    }
}
