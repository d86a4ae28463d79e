package org.micme.rules.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.domain.account.Profession;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.GivenFacts;
import org.micme.rules.Reason;
import org.micme.rules.policy.EmailPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;

class RegistrationTest {

    static final RegistrationRule RULE = RegistrationRule.RULE;
    static final Policy MICME = PolicyPacks.micme();

    static RegistrationFacts anySignUp() {
        return RegistrationFacts.builder()
                .email(Option.some("ada@umich.edu"))
                .firstName(Option.some("Ada"))
                .lastName(Option.some("Lin"))
                .password(Option.some("Correct-Horse9!"))
                .confirmation(Option.some("Correct-Horse9!"))
                .degree(Option.some("MD"))
                .profession(Option.some(Profession.PHYSICIAN))
                .consent(true)
                .takenEmails(Array.of("bob@umich.edu"))
                .refusedPasswords(Array.of("Passw0rd!"))
                .build();
    }

    static RegistrationFacts changed(RegistrationFacts facts, String path, Object value) {
        return GivenFacts.changed(RULE, facts, path, value);
    }

    private static Decision<Acceptance, CanonicalEmail> decided(RegistrationFacts facts) {
        return DecisionForm.wellFormed(RULE.decide(facts, MICME));
    }

    private static List<String> codes(RegistrationFacts facts) {
        return decided(facts).reasons().map(Reason::code).toJavaList();
    }

    private static List<String> codesWith(String path, Object value) {
        return codes(changed(anySignUp(), path, value));
    }

    @Test
    void aFormWithNothingTheMatterIsAccepted() {
        assertThat(decided(anySignUp()).outcome()).isEqualTo(Acceptance.ACCEPTED);
        assertThat(decided(anySignUp()).reasons()).isEmpty();
        assertThat(decided(anySignUp()).details().canonicalEmail()).containsExactly("ada@umich.edu");
        assertThat(decided(anySignUp()).nextChangeAt()).isEmpty();
    }

    @Test
    void anEmptyFormIsToldEverythingThatIsMissingAtOnce() {
        Decision<Acceptance, CanonicalEmail> decision =
                decided(RegistrationFacts.builder().build());

        assertThat(decision.reasons().map(Reason::code))
                .containsExactly(
                        "EMAIL_MISSING",
                        "FIRST_NAME_MISSING",
                        "LAST_NAME_MISSING",
                        "PASSWORD_MISSING",
                        "DEGREE_MISSING",
                        "PROFESSION_MISSING",
                        "CONSENT_MISSING");
        assertThat(decision.outcome()).isEqualTo(Acceptance.REFUSED);
        assertThat(decision.details().canonicalEmail()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "email, EMAIL_MISSING",
        "firstName, FIRST_NAME_MISSING",
        "lastName, LAST_NAME_MISSING",
        "degree, DEGREE_MISSING",
        "profession, PROFESSION_MISSING",
        "consent, CONSENT_MISSING",
        "confirmation, PASSWORDS_DIFFER"
    })
    void eachFieldThatIsMissingIsToldByItself(String field, String code) {
        assertThat(codesWith(field, null)).containsExactly(code);
    }

    @Test
    void blanksAreNoTextButPasswordsKeepThem() {
        UnaryOperator<RegistrationFacts> blank = facts -> RegistrationFacts.builder()
                .email(Option.some(" "))
                .firstName(Option.some("\t"))
                .lastName(Option.some(" "))
                .password(Option.some("        "))
                .confirmation(Option.some("        "))
                .degree(Option.some(" "))
                .profession(facts.profession())
                .consent(true)
                .build();

        assertThat(codes(blank.apply(anySignUp())))
                .containsExactly(
                        "EMAIL_MISSING",
                        "FIRST_NAME_MISSING",
                        "LAST_NAME_MISSING",
                        "NO_UPPER_CASE",
                        "NO_LOWER_CASE",
                        "NO_DIGIT",
                        "NO_SPECIAL",
                        "DEGREE_MISSING");
    }

    @Test
    void aMissingPasswordSilencesThePolicyAndAWrongOneDoesNotHideTheRest() {
        RegistrationFacts onList = changed(anySignUp(), "refusedPasswords", List.of(""));

        assertThat(codes(changed(onList, "password", ""))).containsExactly("PASSWORD_MISSING", "PASSWORDS_DIFFER");
        assertThat(codes(changed(changed(onList, "password", ""), "confirmation", "")))
                .containsExactly("PASSWORD_MISSING");
        assertThat(codesWith("password", "Passw0rd!")).containsExactly("ON_REFUSED_LIST", "PASSWORDS_DIFFER");
        assertThat(codesWith("confirmation", "correct-horse9!")).containsExactly("PASSWORDS_DIFFER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.c",
                "a.b!#$%&'*+/=?^_`{|}~-c@x-y.z9.org",
                ".a..b.@b.co",
                "a@0.1",
                "a@aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg.org"
            })
    void anAddressIsWhatAFormOnTheWebTakes(String email) {
        assertThat(codesWith("email", email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@b.c",
                "a@b",
                "a@b.",
                "a@.b",
                "a@b..c",
                "a@-b.c",
                "a@b-.c",
                "a@b.c-",
                "a@b_c.d",
                "a b@c.d",
                " a@b.c",
                "a@b.c ",
                "a@b@c.d",
                "ä@b.c",
                "a@bü.c",
                "a\"b@c.d",
                "a@aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg.org"
            })
    void anAddressThatAFormOnTheWebRefusesIsNotValid(String email) {
        RegistrationFacts facts = RegistrationFacts.builder()
                .email(Option.some(email))
                .takenEmails(Array.of(email))
                .build();

        assertThat(codes(facts)).startsWith("EMAIL_INVALID").doesNotContain("EMAIL_TAKEN", "EMAIL_NOT_CANONICAL");
        assertThat(decided(facts).details().canonicalEmail()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ada@med.umich.edu, ada@umich.edu, EMAIL_NOT_CANONICAL",
        "Ada@MED.umich.EDU, Ada@umich.edu, EMAIL_NOT_CANONICAL",
        "Ada@UMICH.edu, Ada@UMICH.edu, ",
        "ada@x.med.umich.edu, ada@x.med.umich.edu, "
    })
    void anAliasDomainIsReplacedAndTheRestStaysAsGiven(String email, String canonical, String code) {
        RegistrationFacts facts = changed(anySignUp(), "email", email);

        assertThat(decided(facts).details().canonicalEmail()).containsExactly(canonical);
        assertThat(String.join("", codes(facts))).isEqualTo(code == null ? "" : code);
        assertThat(decided(facts).outcome()).isEqualTo(Acceptance.ACCEPTED);
        assertThat(decided(facts).reasons().flatMap(Reason::values))
                .isEqualTo(code == null ? Array.empty() : Array.of(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@umich.edu", "ADA@Umich.Edu", "aDa@med.UMICH.edu"})
    void anAddressIsTakenWhateverItsCaseAndAlias(String taken) {
        RegistrationFacts facts = changed(anySignUp(), "takenEmails", List.of("not an address", taken));

        assertThat(codes(facts)).containsExactly("EMAIL_TAKEN");
        assertThat(codes(changed(facts, "email", "Ada@med.umich.edu")))
                .containsExactly("EMAIL_TAKEN", "EMAIL_NOT_CANONICAL");
        assertThat(decided(facts).outcome()).isEqualTo(Acceptance.REFUSED);
    }

    @Test
    void aDegreeIsOneOfTheListAndOtherAsksForAText() {
        assertThat(codesWith("degree", "md")).containsExactly("DEGREE_UNKNOWN");
        assertThat(codesWith("degree", "Other")).containsExactly("OTHER_DEGREE_MISSING");
        assertThat(codes(changed(changed(anySignUp(), "degree", "Other"), "otherDegree", "MMSc")))
                .isEmpty();
        assertThat(codesWith("otherDegree", "MMSc")).isEmpty();
        MICME.degrees()
                .filter(degree -> !degree.equals("Other"))
                .forEach(degree -> assertThat(codesWith("degree", degree)).isEmpty());
    }

    @Test
    void otherThatIsNotOnTheListIsUnknownLikeAnyOtherText() {
        Policy two = PolicyBuilder.from(MICME).degrees(Array.of("MD", "DO")).build();

        assertThat(RULE.decide(changed(anySignUp(), "degree", "Other"), two)
                        .reasons()
                        .map(Reason::code))
                .containsExactly("DEGREE_UNKNOWN");
    }

    @Test
    void aliasesArePolicy() {
        Policy plain = PolicyBuilder.from(MICME)
                .email(new EmailPolicy(HashMap.of("x.org", "y.org", "UMICH.edu", "z.org")))
                .build();

        assertThat(RULE.decide(anySignUp(), plain).details().canonicalEmail()).containsExactly("ada@z.org");
    }
}
