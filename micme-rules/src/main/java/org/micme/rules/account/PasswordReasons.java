package org.micme.rules.account;

import io.vavr.collection.Seq;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Remedy;
import org.micme.rules.policy.CharacterClass;
import org.micme.rules.policy.PasswordPolicy;

/** What can be the matter with a password (ACC-3), found without keeping or repeating it. */
final class PasswordReasons {

    // One remedy for all: whoever changes a password in one respect has another password in every other.
    private static final Remedy CHOOSE_ANOTHER =
            Remedy.of("choose another password, with everything that is asked for", "password");

    static final ReasonKind TOO_SHORT = of("TOO_SHORT", "the password has fewer than {0} characters");
    static final ReasonKind TOO_LONG = of("TOO_LONG", "the password has more than {0} characters");
    static final ReasonKind NO_UPPER_CASE = of("NO_UPPER_CASE", "the password has no upper case letter from A to Z");
    static final ReasonKind NO_LOWER_CASE = of("NO_LOWER_CASE", "the password has no lower case letter from a to z");
    static final ReasonKind NO_DIGIT = of("NO_DIGIT", "the password has no digit from 0 to 9");
    static final ReasonKind NO_SPECIAL = of("NO_SPECIAL", "the password has none of {0}");
    static final ReasonKind ON_REFUSED_LIST = of("ON_REFUSED_LIST", "the password is on the list of known ones");

    private PasswordReasons() {}

    private static ReasonKind of(String code, String message) {
        return ReasonKind.blocking(code)
                .movedBy(Owner.LEARNER)
                .from("ACC-3")
                .says(message)
                .curedBy(CHOOSE_ANOTHER);
    }

    static ReasonKind[] all() {
        return new ReasonKind[] {
            TOO_SHORT, TOO_LONG, NO_UPPER_CASE, NO_LOWER_CASE, NO_DIGIT, NO_SPECIAL, ON_REFUSED_LIST
        };
    }

    static void addTo(Reasons reasons, String password, Seq<String> refused, PasswordPolicy policy) {
        boolean upper = false;
        boolean lower = false;
        boolean digit = false;
        boolean special = false;
        SpecialCharacters specials = SpecialCharacters.of(policy.special());
        int length = 0;
        for (int i = 0, c; i < password.length(); i += Character.charCount(c)) {
            c = password.codePointAt(i);
            length++;
            upper |= c >= 'A' && c <= 'Z';
            lower |= c >= 'a' && c <= 'z';
            digit |= c >= '0' && c <= '9';
            special = special || specials.contains(c);
        }
        addLength(reasons, length, policy);
        reasons.addWhere(!upper && policy.needs(CharacterClass.UPPER), NO_UPPER_CASE);
        reasons.addWhere(!lower && policy.needs(CharacterClass.LOWER), NO_LOWER_CASE);
        reasons.addWhere(!digit && policy.needs(CharacterClass.DIGIT), NO_DIGIT);
        if (!special && policy.needs(CharacterClass.SPECIAL)) {
            reasons.add(NO_SPECIAL, null, policy.special(), null);
        }
        reasons.addWhere(isAmong(refused, password), ON_REFUSED_LIST);
    }

    private static boolean isAmong(Seq<String> refused, String password) {
        for (String known : refused) {
            if (known.equals(password)) {
                return true;
            }
        }
        return false;
    }

    private static void addLength(Reasons reasons, int length, PasswordPolicy policy) {
        if (length < policy.min()) {
            reasons.add(TOO_SHORT, null, policy.min(), null);
        }
        if (length > policy.max()) {
            reasons.add(TOO_LONG, null, policy.max(), null);
        }
    }
}
