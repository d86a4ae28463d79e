package org.micme.rules.account;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * What {@link PasswordPolicyRule} looks at. Its {@code toString()} shows nothing of it.
 *
 * <p>Immutable and thread safe.
 *
 * @param password exactly as entered, blanks and all; never null
 * @param refusedPasswords those that are never accepted; never null
 */
public record PasswordFacts(String password, Seq<String> refusedPasswords) {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public PasswordFacts {
        Objects.requireNonNull(password, "password");
        refusedPasswords = Array.ofAll(refusedPasswords);
    }

    @Override
    public String toString() {
        return "PasswordFacts";
    }
}
