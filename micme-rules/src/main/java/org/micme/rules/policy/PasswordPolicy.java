package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * What a password has to be (ACC-3).
 *
 * <p>Immutable and thread safe.
 *
 * @param min the least number of code points
 * @param max the greatest number of code points
 * @param classes of each it needs a character
 * @param special the characters of the class SPECIAL
 */
public record PasswordPolicy(int min, int max, Seq<CharacterClass> classes, String special) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public PasswordPolicy {
        Objects.requireNonNull(classes, "classes");
        Objects.requireNonNull(special, "special");
    }
}
