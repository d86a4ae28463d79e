package org.micme.bench;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.micme.rules.NoDetails;
import org.micme.rules.account.Acceptance;
import org.micme.rules.account.PasswordFacts;
import org.micme.rules.policy.CharacterClass;
import org.micme.rules.policy.PasswordPolicy;
import org.micme.rules.policy.Policy;

/** Password policy, written by hand. */
final class PasswordPolicyTwin {

    private PasswordPolicyTwin() {}

    static Answer<Acceptance, NoDetails> decide(PasswordFacts facts, Policy policy) {
        PasswordPolicy wanted = policy.password();
        String password = facts.password();
        String specials = wanted.special();
        int length = 0;
        boolean upper = false;
        boolean lower = false;
        boolean digit = false;
        boolean special = false;
        for (int i = 0; i < password.length(); i++) {
            int c = password.codePointAt(i);
            if (c >= 'a' && c <= 'z') {
                lower = true;
            } else if (c >= 'A' && c <= 'Z') {
                upper = true;
            } else if (c >= '0' && c <= '9') {
                digit = true;
            } else if (Character.isSupplementaryCodePoint(c)) {
                i++;
            }
            special = special || isAmong(specials, c);
            length++;
        }
        List<Finding> reasons = new ArrayList<>();
        if (length < wanted.min()) {
            reasons.add(new Finding("TOO_SHORT", null, wanted.min()));
        }
        if (length > wanted.max()) {
            reasons.add(new Finding("TOO_LONG", null, wanted.max()));
        }
        Seq<CharacterClass> classes = wanted.classes();
        boolean needsUpper = false;
        boolean needsLower = false;
        boolean needsDigit = false;
        boolean needsSpecial = false;
        for (int i = 0; i < classes.size(); i++) {
            switch (classes.get(i)) {
                case UPPER -> needsUpper = true;
                case LOWER -> needsLower = true;
                case DIGIT -> needsDigit = true;
                case SPECIAL -> needsSpecial = true;
            }
        }
        if (needsUpper && !upper) {
            reasons.add(new Finding("NO_UPPER_CASE", null, null));
        }
        if (needsLower && !lower) {
            reasons.add(new Finding("NO_LOWER_CASE", null, null));
        }
        if (needsDigit && !digit) {
            reasons.add(new Finding("NO_DIGIT", null, null));
        }
        if (needsSpecial && !special) {
            reasons.add(new Finding("NO_SPECIAL", null, specials));
        }
        Seq<String> refused = facts.refusedPasswords();
        for (int i = 0; i < refused.size(); i++) {
            if (refused.get(i).equals(password)) {
                reasons.add(new Finding("ON_REFUSED_LIST", null, null));
                break;
            }
        }
        Acceptance outcome = reasons.isEmpty() ? Acceptance.ACCEPTED : Acceptance.REFUSED;
        return new Answer<>(outcome, reasons, NoDetails.NONE, null);
    }

    /** Half a surrogate pair is none of a whole one. */
    private static boolean isAmong(String specials, int codePoint) {
        for (int at = specials.indexOf(codePoint); at >= 0; at = specials.indexOf(codePoint, at + 1)) {
            boolean second = at > 0 && Character.isSurrogatePair(specials.charAt(at - 1), specials.charAt(at));
            if (!second && specials.codePointAt(at) == codePoint) {
                return true;
            }
        }
        return false;
    }
}
