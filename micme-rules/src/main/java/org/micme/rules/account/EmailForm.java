package org.micme.rules.account;

import io.vavr.Tuple2;
import java.util.Locale;
import java.util.regex.Pattern;
import org.micme.rules.policy.EmailPolicy;

/** What a valid address looks like, and which addresses are the same (ACC-2, ACC-9). */
final class EmailForm {

    // What HTML's e-mail input takes (WHATWG HTML, "E-mail state"), with a dot in the domain besides. Possessive, so
    // that no
    // input makes it try twice.
    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}+(?<!-))?+";
    private static final Pattern VALID =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@" + LABEL + "(?:\\." + LABEL + ")++");

    private EmailForm() {}

    static boolean isValid(String email) {
        return VALID.matcher(email).matches();
    }

    /** The address with an alias domain replaced; the rest of it stays as given. */
    static String canonical(String email, EmailPolicy policy) {
        int at = email.lastIndexOf('@') + 1;
        String domain = email.substring(at);
        for (Tuple2<String, String> alias : policy.canonicalDomains()) {
            if (alias._1().equalsIgnoreCase(domain)) {
                return email.substring(0, at) + alias._2();
            }
        }
        return email;
    }

    /** By what two addresses are the same. */
    static String key(String email, EmailPolicy policy) {
        return canonical(email, policy).toLowerCase(Locale.ROOT);
    }
}
