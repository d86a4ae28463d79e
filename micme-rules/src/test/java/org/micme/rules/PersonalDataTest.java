package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Profession;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ActivityKind;
import org.micme.domain.claim.Channel;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.account.PasswordFacts;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.account.RegistrationFacts;
import org.micme.rules.account.RegistrationRule;
import org.micme.rules.accrued.AccruedClaimFacts;
import org.micme.rules.accrued.AccruedClaimRule;
import org.micme.rules.accrued.AccruedCredit;
import org.micme.rules.accrued.Selection;
import org.micme.rules.claim.ClaimingLearner;
import org.micme.rules.claim.CreditClaimFacts;
import org.micme.rules.claim.CreditClaimRule;
import org.micme.rules.moc.MocClaimFacts;
import org.micme.rules.moc.MocClaimRule;
import org.micme.rules.policy.PolicyPacks;

/** Canaries in personal data are heard neither from facts and decisions nor from any text made of them. */
class PersonalDataTest {

    private static final Instant ASKED = Instant.parse("2025-03-07T12:00:00Z");

    private static <F, O extends Enum<O>, D> Decision<O, D> silent(Rule<F, O, D> rule, F facts, String... canaries) {
        Decision<O, D> decision = rule.decide(facts, PolicyPacks.micme());
        StringBuilder told = new StringBuilder(facts.toString())
                .append(decision)
                .append(decision.details())
                .append(decision.reasons());
        for (Reason reason : decision.reasons()) {
            told.append(Wording.ENGLISH.message(rule, reason)).append(Wording.ENGLISH.remedy(rule, reason));
        }
        assertThat(decision.reasons()).as("reasons to be told").isNotEmpty();
        assertThat(told.toString()).doesNotContain(canaries);
        return decision;
    }

    @Test
    void aPasswordIsNeverRepeated() {
        String canary = "canary";

        silent(PasswordPolicyRule.RULE, new PasswordFacts(canary, Array.of(canary, "Hornet7!")), canary, "Hornet");
    }

    @Test
    void aSignUpRepeatsNothingOfWhoSignsUp() {
        RegistrationFacts facts = RegistrationFacts.builder()
                .email(Option.some("finch@umich.edu"))
                .firstName(Option.some("Robin"))
                .lastName(Option.some("Wagtail"))
                .password(Option.some("canary"))
                .confirmation(Option.some("Siskin"))
                .takenEmails(Array.of("finch@umich.edu", "wren@umich.edu"))
                .refusedPasswords(Array.of("canary"))
                .build();

        silent(RegistrationRule.RULE, facts, "finch", "Robin", "Wagtail", "canary", "Siskin", "wren");
    }

    @Test
    void theCanonicalAddressIsToldInTheTextThatAsksForItAndNowhereElse() {
        RegistrationFacts facts = RegistrationFacts.builder()
                .email(Option.some("finch@med.umich.edu"))
                .build();
        Decision<?, ?> decision = RegistrationRule.RULE.decide(facts, PolicyPacks.micme());
        List<String> messages = decision.reasons()
                .map(reason -> Wording.ENGLISH.message(RegistrationRule.RULE, reason))
                .toJavaList();

        assertThat(messages)
                .filteredOn(message -> message.contains("finch"))
                .containsExactly("the account is kept under finch@umich.edu");
        assertThat(facts + " " + decision + " " + decision.details() + decision.reasons())
                .doesNotContain("finch");
    }

    @Test
    void aMocClaimRepeatsNeitherIdsNorTheDayOfBirth() {
        MocClaimFacts facts = MocClaimFacts.builder()
                .profession(Profession.PHYSICIAN)
                .designatedBoards(Array.of(BoardCode.of("ABIM")))
                .selectedBoards(Array.of(BoardCode.of("ABIM")))
                .shareConsent(true)
                .transmitConsent(false)
                .birthMonth(Option.some(11))
                .birthDay(Option.some(31))
                .diplomateIds(HashMap.of(BoardCode.of("ABIM"), "9876543"))
                .attended(false)
                .evaluationCompleted(false)
                .build();

        assertThat(silent(MocClaimRule.RULE, facts, "11", "31", "9876543")
                        .reasons()
                        .map(Reason::code))
                .containsExactly("BIRTH_DATE_IMPOSSIBLE", "DIPLOMATE_ID_MALFORMED", "TRANSMIT_CONSENT_MISSING");
    }

    @Test
    void aClaimRepeatsNoNames() {
        CreditClaimFacts facts = CreditClaimFacts.builder()
                .asOf(ASKED)
                .activity(Activity.of("Sepsis", ASKED, ASKED.plusSeconds(60)))
                .approved(false)
                .evaluationRequired(true)
                .maximum(HashMap.empty())
                .kind(ActivityKind.CHILD)
                .learner(new ClaimingLearner(Profession.OTHER, Option.some("Robin Wagtail"), Option.some("Canary")))
                .attended(false)
                .evaluationCompleted(false)
                .creditType(CreditType.AAPA)
                .amount(Amount.ZERO)
                .channel(Channel.WEB)
                .alreadyClaimed(false)
                .build();

        silent(CreditClaimRule.RULE, facts, "Robin", "Wagtail", "Canary");
    }

    @Test
    void accruedCreditRepeatsNoName() {
        AccruedClaimFacts facts = AccruedClaimFacts.builder()
                .asOf(ASKED)
                .zone(ZoneId.of("UTC"))
                .membershipActive(false)
                .creditType(CreditType.AAPA)
                .earned(Array.of(AccruedCredit.builder()
                        .id(AccruedCreditId.of("a"))
                        .course("Sepsis")
                        .topic("fluids")
                        .creditType(CreditType.AAPA)
                        .amount(Amount.of(1))
                        .earnedOn(LocalDate.of(2025, 1, 1))
                        .build()))
                .selection(Selection.ALL)
                .displayName(Option.some("Robin Wagtail"))
                .build();

        silent(AccruedClaimRule.RULE, facts, "Robin", "Wagtail");
    }
}
