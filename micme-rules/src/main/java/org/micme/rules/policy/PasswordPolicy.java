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

    /**
     * Whether a password needs a character of a class.
     *
     * @param type never null
     * @return true where it does
     */
    public boolean needs(CharacterClass type) {
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i) == type) {
                return true;
            }
        }
        return false;
    }
}
