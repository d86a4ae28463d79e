package org.micme.bench;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.micme.rules.account.PasswordFacts;
import org.micme.rules.policy.PolicyPacks;

/** Passwords that people try, good ones and bad ones. None is anybody's. */
final class Passwords {

    private static final String[] PARTS = {
        "summer", "Heart", "2025", "7", "!", "#", "Ärzte", "\uD83D\uDE00", "horse", "STAPLE", " ", "&+", "x9", "Qz", "'"
    };
    private static final Seq<String> KNOWN = Array.of("password", "Password1!", "summer2025", "Heart7!horse", "");

    private Passwords() {}

    static List<Case<PasswordFacts>> varied(int count, long seed) {
        Dice dice = new Dice(seed);
        List<Case<PasswordFacts>> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String policy = dice.percent(70) ? PolicyPacks.DEFAULT : PolicyPacks.NIST_PASSWORDS;
            cases.add(new Case<>(facts(dice), PolicyPacks.named(policy).get()));
        }
        return cases;
    }

    private static PasswordFacts facts(Dice dice) {
        Seq<String> refused = dice.percent(50) ? KNOWN : Array.empty();
        if (dice.percent(60)) {
            return new PasswordFacts("Heart" + dice.oneOf("7!", "#9", "42&") + dice.oneOf("horse", "XyZ", ""), refused);
        }
        if (dice.percent(10)) {
            return new PasswordFacts(dice.oneOf("", "password", "\uD83D", "\uDE00\uD83D", "        "), refused);
        }
        StringBuilder password = new StringBuilder();
        int parts = dice.between(1, 6);
        for (int i = 0; i < parts; i++) {
            password.append(dice.oneOf(PARTS));
        }
        return new PasswordFacts(password.toString(), refused);
    }
}
