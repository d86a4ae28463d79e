package org.micme.rules.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.micme.domain.account.Profession;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.RemedyLaw;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

class RegistrationRemediesPropertiesTest {

    private static final RegistrationRule RULE = RegistrationRule.RULE;
    private static final Policy MICME = PolicyPacks.micme();
    private static final RemedyLaw<RegistrationFacts, Acceptance> LAW = law();

    private static RemedyLaw<RegistrationFacts, Acceptance> law() {
        RemedyLaw<RegistrationFacts, Acceptance> law = RemedyLaw.of(RULE);
        for (String code : new String[] {"EMAIL_MISSING", "EMAIL_INVALID", "EMAIL_TAKEN"}) {
            law = law.curing(code, (facts, reason) -> RegistrationTest.changed(facts, "email", "new@umich.edu"));
        }
        for (String code :
                PasswordPolicyRule.RULE.reasonKinds().map(kind -> kind.code()).append("PASSWORD_MISSING")) {
            law = law.curing(code, (facts, reason) -> RegistrationTest.changed(facts, "password", "Battery-Staple7!"));
        }
        return law.curing("FIRST_NAME_MISSING", (facts, reason) -> RegistrationTest.changed(facts, "firstName", "Ada"))
                .curing("LAST_NAME_MISSING", (facts, reason) -> RegistrationTest.changed(facts, "lastName", "Lin"))
                .curing(
                        "PASSWORDS_DIFFER",
                        (facts, reason) -> RegistrationTest.changed(
                                facts, "confirmation", facts.password().getOrNull()))
                .curing("DEGREE_MISSING", (facts, reason) -> RegistrationTest.changed(facts, "degree", "MD"))
                .curing("DEGREE_UNKNOWN", (facts, reason) -> RegistrationTest.changed(facts, "degree", "MD"))
                .curing(
                        "OTHER_DEGREE_MISSING",
                        (facts, reason) -> RegistrationTest.changed(facts, "otherDegree", "MMSc"))
                .curing("PROFESSION_MISSING", (facts, reason) -> RegistrationTest.changed(facts, "profession", "PA"))
                .curing("CONSENT_MISSING", (facts, reason) -> RegistrationTest.changed(facts, "consent", true));
    }

    @Provide
    Arbitrary<RegistrationFacts> forms() {
        Arbitrary<Option<String>> names = texts("Ada");
        Arbitrary<Option<String>> passwords =
                texts("Correct-Horse9!", "correct", "CORRECT-HORSE-BATTERY-1", "Passw0rd!");
        Arbitrary<RegistrationFacts.Builder> who = Combinators.combine(
                        texts("ada@umich.edu", "ada@med.umich.edu", "ada", "bob@umich.edu"), names, names)
                .as((email, first, last) -> RegistrationFacts.builder()
                        .email(email)
                        .firstName(first)
                        .lastName(last)
                        .takenEmails(Array.of("BOB@med.umich.edu"))
                        .refusedPasswords(Array.of("Passw0rd!", "correct")));
        return Combinators.combine(
                        who,
                        passwords,
                        passwords,
                        texts("MD", "Other", "Baker"),
                        texts("MMSc"),
                        Arbitraries.of(Profession.values()).optional(),
                        Arbitraries.of(true, false))
                .as((builder, password, confirmation, degree, other, profession, consent) -> builder.password(password)
                        .confirmation(confirmation)
                        .degree(degree)
                        .otherDegree(other)
                        .profession(Option.ofOptional(profession))
                        .consent(consent)
                        .build());
    }

    private static Arbitrary<Option<String>> texts(String... values) {
        return Arbitraries.of(
                Array.of(values).map(Option::some).append(Option.none()).asJava());
    }

    @Property
    void remediesRemoveTheirReasonsAndTheFormIsAccepted(@ForAll("forms") RegistrationFacts facts) {
        RegistrationFacts cured = LAW.check(LAW.check(facts, MICME), MICME);

        assertThat(RULE.decide(cured, MICME).outcome()).isEqualTo(Acceptance.ACCEPTED);
    }

    @Property
    void onlyWhatBlocksRefuses(@ForAll("forms") RegistrationFacts facts) {
        Decision<Acceptance, CanonicalEmail> decision = DecisionForm.wellFormed(RULE.decide(facts, MICME));

        assertThat(decision.outcome() == Acceptance.REFUSED).isEqualTo(decision.isBlocked());
        assertThat(decision.details().canonicalEmail().isDefined())
                .isEqualTo(decision.reasons().forAll(reason -> !reason.code().matches("EMAIL_(MISSING|INVALID)")));
    }

    @Property
    void theOrderOfTakenAddressesAndRefusedPasswordsDoesNotMatter(@ForAll("forms") RegistrationFacts facts) {
        RegistrationFacts turned = RegistrationTest.changed(
                RegistrationTest.changed(
                        facts,
                        "takenEmails",
                        facts.takenEmails().append("x@y.z").reverse().asJava()),
                "refusedPasswords",
                facts.refusedPasswords().append("zzz").reverse().asJava());

        assertThat(RULE.decide(turned, MICME)).isEqualTo(RULE.decide(facts, MICME));
    }
}
