package org.micme.rules.account;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.micme.rules.policy.EmailPolicy;

/** What a valid address looks like, and which addresses are the same (ACC-2, ACC-9). */
final class EmailForm {

    // What HTML's e-mail input takes (WHATWG HTML, "E-mail state"), with a dot in the domain besides. Possessive, so
    // that no
    // input makes it try twice.
    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}+(?<!-))?+";
    private static final Pattern VALID =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@" + LABEL + "(?:\\." + LABEL + ")++");

    private static final int FEW = 8;

    private final Map<String, String> aliases;
    private final java.util.@Nullable Map<String, String> many;

    /** Few aliases are looked through, many are looked up. */
    EmailForm(EmailPolicy policy) {
        this.aliases = policy.canonicalDomains();
        this.many = aliases.size() > FEW ? byAlias(aliases) : null;
    }

    private static java.util.Map<String, String> byAlias(Map<String, String> aliases) {
        java.util.Map<String, String> byAlias = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        aliases.forEach(byAlias::putIfAbsent);
        return byAlias;
    }

    static boolean isValid(String email) {
        return VALID.matcher(email).matches();
    }

    /** The address with an alias domain replaced; the rest of it stays as given. */
    String canonical(String email) {
        int at = email.lastIndexOf('@') + 1;
        String domain = domain(email.substring(at));
        return domain == null ? email : email.substring(0, at) + domain;
    }

    private @Nullable String domain(String alias) {
        if (many != null) {
            return many.get(alias);
        }
        for (Tuple2<String, String> known : aliases) {
            if (known._1().equalsIgnoreCase(alias)) {
                return known._2();
            }
        }
        return null;
    }

    /** By what two addresses are the same. */
    String key(String email) {
        return canonical(email).toLowerCase(Locale.ROOT);
    }
}
