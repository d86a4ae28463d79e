package org.micme.domain.account;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.micme.domain.internal.Checks;

/**
 * A telephone number in the international form of E.164: a plus sign and up to 15 digits, of which the first is not 0. By it
 * a text message is known to be a learner's (CRE-3).
 *
 * <p>Immutable and thread safe. Personal data: {@code toString} doesn't show it.
 *
 * @param value the number with its plus sign, without blanks; never null
 */
public record PhoneNumber(String value) implements Serializable {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    /**
     * Checks the form.
     *
     * @throws NullPointerException where {@code value} is null
     * @throws IllegalArgumentException where it is no such number
     */
    public PhoneNumber {
        Checks.require(E164.matcher(value).matches(), "value is no number in the form of E.164");
    }

    /**
     * The number that is written so.
     *
     * @param value never null
     * @return the number
     * @throws IllegalArgumentException where it is none
     */
    public static PhoneNumber of(String value) {
        return new PhoneNumber(value);
    }

    @Override
    public String toString() {
        return "PhoneNumber[redacted]";
    }
}
