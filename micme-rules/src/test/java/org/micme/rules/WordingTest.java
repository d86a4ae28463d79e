package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.account.RegistrationRule;
import org.micme.rules.claim.CreditClaimRule;
import org.micme.rules.moc.MocClaimRule;

/** A bundle replaces any text, for a code wherever it stands or for one rule, and what it lacks stays English. */
class WordingTest {

    private static final Reason CREDIT = attendanceMissing(CreditClaimRule.RULE);
    private static final Reason MOC = attendanceMissing(MocClaimRule.RULE);

    private static Reason attendanceMissing(Rule<?, ?, ?> rule) {
        return Reason.of(rule.reasonKinds()
                .find(kind -> kind.code().equals("ATTENDANCE_MISSING"))
                .get());
    }

    private static ResourceBundle bundle(String lines) {
        try {
            return new PropertyResourceBundle(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void englishIsWhatTheRuleItselfSays() {
        assertThat(Wording.ENGLISH.message(MocClaimRule.RULE, MOC)).isEqualTo("no attendance is on record");
        assertThat(Wording.ENGLISH.remedy(MocClaimRule.RULE, MOC)).isEqualTo("have the attendance recorded");
    }

    @Test
    void aBundleReplacesACodeWhereverItStandsAndLeavesTheRestEnglish() {
        Wording german = Wording.of(bundle("ATTENDANCE_MISSING.message=keine Teilnahme"));

        assertThat(german.message(MocClaimRule.RULE, MOC)).isEqualTo("keine Teilnahme");
        assertThat(german.message(CreditClaimRule.RULE, CREDIT)).isEqualTo("keine Teilnahme");
        assertThat(german.remedy(MocClaimRule.RULE, MOC)).isEqualTo("have the attendance recorded");
    }

    @Test
    void theTextForOneRuleGoesBeforeTheTextForTheCode() {
        Wording german = Wording.of(bundle("""
                ATTENDANCE_MISSING.remedy=eintragen
                moc-claim.ATTENDANCE_MISSING.remedy=eintragen lassen
                moc-claim.EVALUATION_MISSING.message=nie gefragt
                """));

        assertThat(german.remedy(MocClaimRule.RULE, MOC)).isEqualTo("eintragen lassen");
        assertThat(german.remedy(CreditClaimRule.RULE, CREDIT)).isEqualTo("eintragen");
        assertThat(german.message(MocClaimRule.RULE, MOC)).isEqualTo("no attendance is on record");
    }

    private static final Reason TOO_SHORT = Reason.of(PasswordPolicyRule.RULE
            .reasonKinds()
            .find(kind -> kind.code().equals("TOO_SHORT"))
            .get());

    @Test
    void theTextForOneRuleIsNoOtherRulesWhicheverIsAskedFirst() {
        String english = Wording.ENGLISH.message(PasswordPolicyRule.RULE, TOO_SHORT);
        for (boolean signUpFirst : new boolean[] {true, false}) {
            Wording house = Wording.of(bundle("registration.TOO_SHORT.message=SIGN-UP TEXT"));
            Rule<?, ?, ?> first = signUpFirst ? RegistrationRule.RULE : PasswordPolicyRule.RULE;
            assertThat(house.message(first, TOO_SHORT)).isNotEmpty();

            assertThat(house.message(RegistrationRule.RULE, TOO_SHORT)).isEqualTo("SIGN-UP TEXT");
            assertThat(house.message(PasswordPolicyRule.RULE, TOO_SHORT)).isEqualTo(english);
        }
    }

    @Test
    void aCodeOfAPlugInMayHaveADotInIt() {
        ReasonKind kind = ReasonKind.advice("house.LAMP")
                .movedBy(Owner.OFFICE)
                .from("RSS-1")
                .says("a lamp is broken")
                .curedBy("mend it", "lamps");
        Wording german = Wording.of(bundle("""
                house.LAMP.message=kaputt
                moc-claim.house.LAMP.message=hier kaputt
                """));

        assertThat(german.message(MocClaimRule.RULE, Reason.of(kind))).isEqualTo("hier kaputt");
        assertThat(german.message(CreditClaimRule.RULE, Reason.of(kind))).isEqualTo("kaputt");
    }

    @Test
    void replacedTextsHaveGapsToo() {
        ReasonKind kind = ReasonKind.advice("LAMP_BROKEN")
                .movedBy(Owner.OFFICE)
                .from("RSS-1")
                .about("lamps")
                .says("{subject} is broken")
                .curedBy("mend it", "lamps");
        Wording german = Wording.of(bundle("LAMP_BROKEN.message=kaputt: {subject}"));

        assertThat(german.message(MocClaimRule.RULE, Reason.of(kind, "lamp 3"))).isEqualTo("kaputt: lamp 3");
    }

    @Test
    void aWrongTemplateNamesItsKey() {
        assertThatThrownBy(() -> Wording.of(bundle("ATTENDANCE_MISSING.message=keine {Teilnahme}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ATTENDANCE_MISSING.message: ")
                .hasMessageContaining("Teilnahme");
    }
}
