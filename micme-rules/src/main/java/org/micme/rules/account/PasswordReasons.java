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
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int special = 0;
        int length = password.length();
        for (int i = 0; i < password.length(); i++) {
            char c = password.charAt(i);
            upper |= c >= 'A' && c <= 'Z' ? 1 : 0;
            lower |= c >= 'a' && c <= 'z' ? 1 : 0;
            digits |= c >= '0' && c <= '9' ? 1 : 0;
            special |= policy.special().indexOf(c) >= 0 ? 1 : 0;
            length -= isSecondOfPair(password, i, c) ? 1 : 0;
        }
        addLength(reasons, length, policy);
        for (CharacterClass needed : CLASSES) {
            int found = switch (needed) {
                case UPPER -> upper;
                case LOWER -> lower;
                case DIGIT -> digits;
                case SPECIAL -> special;
            };
            if (found == 0 && policy.classes().contains(needed)) {
                reasons.add(kind(needed), null, needed == CharacterClass.SPECIAL ? policy.special() : null, null);
            }
        }
        reasons.addWhere(refused.contains(password), ON_REFUSED_LIST);
    }

    private static final CharacterClass[] CLASSES = CharacterClass.values();

    // Length counts code points: two surrogates that make a pair are one.
    private static boolean isSecondOfPair(String password, int i, char c) {
        return Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(password.charAt(i - 1));
    }

    private static void addLength(Reasons reasons, int length, PasswordPolicy policy) {
        if (length < policy.min()) {
            reasons.add(TOO_SHORT, null, policy.min(), null);
        }
        if (length > policy.max()) {
            reasons.add(TOO_LONG, null, policy.max(), null);
        }
    }

    private static ReasonKind kind(CharacterClass needed) {
        return switch (needed) {
            case UPPER -> NO_UPPER_CASE;
            case LOWER -> NO_LOWER_CASE;
            case DIGIT -> NO_DIGIT;
            case SPECIAL -> NO_SPECIAL;
        };
    }
}
