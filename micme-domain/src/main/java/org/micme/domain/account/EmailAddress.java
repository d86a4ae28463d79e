package org.micme.domain.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.micme.domain.internal.Checks;

/**
 * An e-mail address, as HTML's e-mail input takes it, with a dot in its domain (ACC-2). Written one way or another in upper
 * and lower case it is the same address (ACC-9), and is kept as it was written.
 *
 * <p>Immutable and thread safe. Personal data: {@code toString} doesn't show it.
 *
 * @param value the whole address, without blanks around it; never null
 */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern LOCAL_PART = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    /**
     * Checks the form.
     *
     * @throws NullPointerException where {@code value} is null
     * @throws IllegalArgumentException where it is no address
     */
    public EmailAddress {
        Checks.require(isValid(value), "value is no e-mail address");
    }

    /**
     * The address that is written so.
     *
     * @param value a valid address, never null
     * @return the address
     * @throws IllegalArgumentException where it is none
     */
    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    /**
     * Whether a text is an address.
     *
     * @param text of any length, never null
     * @return true where {@link #of} takes it
     */
    public static boolean isValid(String text) {
        int at = text.indexOf('@');
        return at > 0 && LOCAL_PART.matcher(text.substring(0, at)).matches() && isDomain(text.substring(at + 1));
    }

    private static boolean isDomain(String text) {
        String[] labels = text.split("\\.", -1);
        boolean valid = labels.length > 1;
        for (String label : labels) {
            valid = valid && LABEL.matcher(label).matches();
        }
        return valid;
    }

    /**
     * What stands behind the at sign.
     *
     * @return the domain as it was written
     */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /**
     * The same mailbox in another domain, the canonical one instead of an alias (ACC-9), for instance.
     *
     * @param domain with a dot in it, never null
     * @return the address with that domain
     * @throws IllegalArgumentException where that is no address
     */
    public EmailAddress withDomain(String domain) {
        return new EmailAddress(value.substring(0, value.indexOf('@') + 1) + domain);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && value.equalsIgnoreCase(that.value);
    }

    @Override
    public int hashCode() {
        return value.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return "EmailAddress[redacted]";
    }
}
