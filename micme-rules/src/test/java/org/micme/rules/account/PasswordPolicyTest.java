package org.micme.rules.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.NoDetails;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.policy.CharacterClass;
import org.micme.rules.policy.PasswordPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;

class PasswordPolicyTest {

    private static final PasswordPolicyRule RULE = PasswordPolicyRule.RULE;
    private static final Policy MICME = PolicyPacks.micme();
    private static final Policy NIST = PolicyPacks.named("nist-800-63b").get();
    private static final String GOOD = "Zq7!Zq7!Zq";

    private static final RemedyLaw<PasswordFacts, Acceptance> LAW =
            allCuredBy(RULE.reasonKinds().map(kind -> kind.code()).toJavaList());

    private static RemedyLaw<PasswordFacts, Acceptance> allCuredBy(List<String> codes) {
        RemedyLaw<PasswordFacts, Acceptance> law = RemedyLaw.of(RULE);
        for (String code : codes) {
            law = law.curing(code, (facts, reason) -> new PasswordFacts("Correct-Horse9!", facts.refusedPasswords()));
        }
        return law;
    }

    private static Decision<Acceptance, NoDetails> decided(Policy policy, String password, String... refused) {
        return DecisionForm.wellFormed(RULE.decide(new PasswordFacts(password, Array.of(refused)), policy));
    }

    private static List<String> codes(Policy policy, String password, String... refused) {
        return decided(policy, password, refused).reasons().map(Reason::code).toJavaList();
    }

    @Test
    void everyClassEveryLengthAndTheListAreJudgedByThemselves() {
        Map<String, String> classes = new LinkedHashMap<>();
        classes.put("NO_UPPER_CASE", "Z");
        classes.put("NO_LOWER_CASE", "a");
        classes.put("NO_DIGIT", "0");
        classes.put("NO_SPECIAL", "=");
        for (int mask = 0; mask < 16; mask++) {
            StringBuilder start = new StringBuilder();
            List<String> missing = new ArrayList<>();
            int bit = 1;
            for (Map.Entry<String, String> each : classes.entrySet()) {
                if ((mask & bit) != 0) {
                    start.append(each.getValue());
                } else {
                    missing.add(each.getKey());
                }
                bit *= 2;
            }
            for (int length : new int[] {4, 7, 8, 16, 17, 40}) {
                String password = start + "ß".repeat(length - start.length());
                List<String> expected = new ArrayList<>(missing);
                if (length < 8 || length > 16) {
                    expected.add(0, length < 8 ? "TOO_SHORT" : "TOO_LONG");
                }
                assertThat(codes(MICME, password, "other")).isEqualTo(expected);
                expected.add("ON_REFUSED_LIST");
                assertThat(codes(MICME, password, "other", password)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "@, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT",
        "A, NO_LOWER_CASE NO_DIGIT NO_SPECIAL",
        "Z, NO_LOWER_CASE NO_DIGIT NO_SPECIAL",
        "[, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT NO_SPECIAL",
        "`, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT NO_SPECIAL",
        "a, NO_UPPER_CASE NO_DIGIT NO_SPECIAL",
        "z, NO_UPPER_CASE NO_DIGIT NO_SPECIAL",
        "{, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT NO_SPECIAL",
        "/, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT NO_SPECIAL",
        "0, NO_UPPER_CASE NO_LOWER_CASE NO_SPECIAL",
        "9, NO_UPPER_CASE NO_LOWER_CASE NO_SPECIAL",
        ":, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT NO_SPECIAL",
        "!, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT",
        "=, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT",
        "Ä, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT NO_SPECIAL",
        "٣, NO_UPPER_CASE NO_LOWER_CASE NO_DIGIT NO_SPECIAL"
    })
    void classesAreThoseOfTheFormAndEndWhereItSays(String character, String missing) {
        assertThat(String.join(" ", codes(MICME, character.repeat(8)))).isEqualTo(missing);
    }

    @Test
    void anEmptyPasswordAndOneOfBlanksAreJudgedLikeAnyOther() {
        assertThat(codes(MICME, ""))
                .containsExactly("TOO_SHORT", "NO_UPPER_CASE", "NO_LOWER_CASE", "NO_DIGIT", "NO_SPECIAL");
        assertThat(codes(MICME, "        "))
                .containsExactly("NO_UPPER_CASE", "NO_LOWER_CASE", "NO_DIGIT", "NO_SPECIAL");
    }

    @Test
    void lengthCountsCodePoints() {
        assertThat(codes(MICME, "Aa0!" + "😀".repeat(3))).containsExactly("TOO_SHORT");
        assertThat(codes(MICME, "Aa0!" + "😀".repeat(4))).isEmpty();
        assertThat(codes(MICME, "Aa0!" + "😀".repeat(12))).isEmpty();
        assertThat(codes(MICME, "😀".repeat(12) + "Aa0!-")).containsExactly("TOO_LONG");
        // Two halves that make no pair are two.
        assertThat(codes(MICME, "Aa0!a\uDE00\uDE00\uD83D")).isEmpty();
        assertThat(codes(MICME, "\uDE00Aa0!aa\uDE00")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "-😀", "-😀[]()<>|~,.;:_?/ []()<>|~,.;:_?/ []()<>|~,.;:_?/ []()<>|~,.;:_?"})
    void specialCharactersAreComparedByCodePoint(String special) {
        Policy smiling = PolicyBuilder.from(MICME)
                .password(new PasswordPolicy(8, 16, MICME.password().classes(), special))
                .build();

        assertThat(codes(smiling, "Aa.bcdef😀")).contains("NO_DIGIT").doesNotContain("NO_SPECIAL");
        assertThat(codes(smiling, "AaZbcdef😀")).doesNotContain("NO_SPECIAL");
        // The first half of its surrogate pair is that of the other one.
        assertThat(codes(smiling, "AaZbcdef😁")).contains("NO_SPECIAL");
        for (String half : new String[] {"\uD83D", "\uDE00"}) {
            assertThat(codes(smiling, "AaZbcdef" + half)).contains("NO_SPECIAL");
        }
    }

    @Test
    void halfAPairCanBeSpecialByItself() {
        for (String special : new String[] {"\uD83D", "😀\uDE00"}) {
            Policy half = PolicyBuilder.from(MICME)
                    .password(new PasswordPolicy(8, 16, Array.of(CharacterClass.SPECIAL), special))
                    .build();

            assertThat(codes(half, "AaZbcdef" + special.substring(special.length() - 1)))
                    .isEmpty();
            assertThat(codes(half, "AaZbcdef😁")).containsExactly("NO_SPECIAL");
        }
    }

    @Test
    void theListIsComparedExactly() {
        assertThat(codes(MICME, GOOD, "zq7!zq7!zq", GOOD + " ", "")).isEmpty();
        assertThat(codes(MICME, GOOD, "x", GOOD)).containsExactly("ON_REFUSED_LIST");
    }

    @Test
    void figuresAreThePolicysAndAreTold() {
        assertThat(codes(NIST, "a".repeat(NIST.password().min() - 1))).containsExactly("TOO_SHORT");
        assertThat(codes(NIST, "a".repeat(NIST.password().min()))).isEmpty();
        assertThat(codes(NIST, "a".repeat(NIST.password().max() + 1))).containsExactly("TOO_LONG");
        assertThat(codes(
                        NIST,
                        "a".repeat(NIST.password().min()),
                        "a".repeat(NIST.password().min())))
                .containsExactly("ON_REFUSED_LIST");
        assertThat(decided(MICME, "").reasons().flatMap(Reason::values)).containsExactly(8, "!*@#$%^&+=");
        assertThat(decided(MICME, "Aa0!".repeat(5)).reasons().flatMap(Reason::values))
                .containsExactly(16);
    }

    @Test
    void onlyTheClassesThatThePolicyWantsAreMissed() {
        Policy digits = PolicyBuilder.from(MICME)
                .password(new PasswordPolicy(1, 2, Array.of(CharacterClass.DIGIT, CharacterClass.SPECIAL), "~"))
                .build();

        assertThat(codes(digits, "!")).containsExactly("NO_DIGIT", "NO_SPECIAL");
        assertThat(codes(digits, "~")).containsExactly("NO_DIGIT");
        assertThat(codes(digits, "1~")).isEmpty();
    }

    @Provide
    Arbitrary<String> passwords() {
        return Arbitraries.strings()
                .withChars("ABZabz019!=- \u00DF")
                .ofMaxLength(20)
                .injectDuplicates(0.1);
    }

    @Property
    void anotherPasswordIsTheOneRemedy(@ForAll("passwords") String password, @ForAll boolean refused) {
        PasswordFacts facts = new PasswordFacts(password, refused ? Array.of(password) : Array.empty());
        PasswordFacts cured = LAW.check(facts, MICME);

        assertThat(RULE.decide(cured, MICME).outcome()).isEqualTo(Acceptance.ACCEPTED);
    }

    @Property
    void theOrderOfCharactersDoesNotMatter(@ForAll("passwords") String password) {
        String turned = new StringBuilder(password).reverse().toString();

        assertThat(codes(MICME, turned)).isEqualTo(codes(MICME, password));
        assertThat(decided(MICME, password).outcome() == Acceptance.ACCEPTED)
                .isEqualTo(codes(MICME, password).isEmpty());
        assertThat(decided(MICME, password).nextChangeAt()).isEmpty();
    }

    @Property
    void moreCharactersNeverLackAClassThatWasThere(
            @ForAll("passwords") String password, @ForAll("passwords") String more) {
        List<String> classes = new ArrayList<>(codes(MICME, password + more));
        classes.removeAll(List.of("TOO_SHORT", "TOO_LONG"));

        assertThat(codes(MICME, password)).containsAll(classes);
    }
}
