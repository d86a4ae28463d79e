package org.micme.rules.accrued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.Reason;
import org.micme.rules.policy.AccruedPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;

class AccruedClaimTest {

    private static final AccruedClaimRule RULE = AccruedClaimRule.RULE;
    private static final Policy MICME = PolicyPacks.micme();
    private static final AccruedCredit FLUIDS = Ledgers.credit("a", "Sepsis", "fluids", "1.1", "2025-01-01");
    private static final AccruedCredit LYSIS = Ledgers.credit("b", "Stroke", "lysis", "0.25", "2024-02-29");
    private static final AccruedCredit PRESSORS = Ledgers.credit("c", "Sepsis", "pressors", "2.2", "2023-03-01");

    private static Decision<AccruedClaimOutcome, CertificatePreview> decided(AccruedClaimFacts facts) {
        return DecisionForm.wellFormed(RULE.decide(facts, MICME));
    }

    private static Object codes(AccruedClaimFacts facts) {
        return decided(facts).reasons().map(Reason::toString).mkString(", ");
    }

    private static String told(CertificatePreview preview) {
        return preview.total()
                + preview.certificates()
                        .map(each -> each.course() + " " + each.total()
                                + each.topics()
                                        .map(topic -> topic.topic() + " " + topic.amount())
                                        .mkString("(", ", ", ")"))
                        .mkString(": ", "; ", "");
    }

    @Test
    void everythingMakesACertificateForEachCourseInTheOrderOfWhatWasEarned() {
        assertThat(told(decided(Ledgers.claim(Selection.ALL, FLUIDS, LYSIS, PRESSORS))
                        .details()))
                .isEqualTo("3.55: Sepsis 3.3(fluids 1.1, pressors 2.2); Stroke 0.25(lysis 0.25)");
    }

    @Test
    void whatIsPickedMakesCertificatesInTheOrderOfThePicks() {
        Selection picks =
                Selection.of(Ledgers.pick("c", "0.3"), Ledgers.pick("b", "0.25"), Ledgers.pick("a", "0.000001"));

        assertThat(told(decided(Ledgers.claim(picks, FLUIDS, LYSIS, PRESSORS)).details()))
                .isEqualTo("0.550001: Sepsis 0.300001(pressors 0.3, fluids 0.000001); Stroke 0.25(lysis 0.25)");
    }

    @Test
    void topicsOfOneNameAreKeptApart() {
        AccruedCredit again = Ledgers.credit("d", "Sepsis", "fluids", "1", "2025-02-01");

        assertThat(told(decided(Ledgers.claim(Selection.ALL, FLUIDS, again)).details()))
                .isEqualTo("2.1: Sepsis 2.1(fluids 1.1, fluids 1)");
    }

    @Test
    void eachReasonIsReached() {
        AccruedCredit acep = Ledgers.credit("x", "Sepsis", "fluids", CreditType.of("ACEP"), "1", "2020-01-01", "0.5");

        assertThat(codes(Ledgers.claim(Selection.of()))).isEqualTo("NOTHING_SELECTED");
        assertThat(codes(Ledgers.claim(Selection.ALL))).isEqualTo("NOTHING_SELECTED");
        assertThat(codes(Ledgers.claim(Selection.of(Ledgers.pick("y", "0"), Ledgers.pick("x", "0.6")), acep)))
                .isEqualTo("UNKNOWN_CREDIT y, AMOUNT_NOT_POSITIVE y, WRONG_CREDIT_TYPE x, CREDIT_LAPSED x, "
                        + "AMOUNT_ABOVE_REMAINING x");
        assertThat(codes(Ledgers.claim(
                        Ledgers.NOON,
                        false,
                        Option.some(" "),
                        Selection.of(Ledgers.pick("a", "1.2")),
                        Array.of(FLUIDS))))
                .isEqualTo("MEMBERSHIP_INACTIVE, DISPLAY_NAME_MISSING, AMOUNT_ABOVE_REMAINING a");
        assertThat(codes(Ledgers.claim(Selection.of(Ledgers.pick("a", "1.1")), FLUIDS)))
                .isEqualTo("");
    }

    @Test
    void reasonsTellWhatTheyRestOn() {
        AccruedCredit acep = Ledgers.credit("x", "Sepsis", "fluids", CreditType.of("ACEP"), "1", "2020-02-29", "0.75");

        assertThat(decided(Ledgers.claim(Selection.of(Ledgers.pick("x", "0.6")), acep))
                        .reasons()
                        .flatMap(Reason::values))
                .containsExactly(
                        CreditType.of("ACEP"),
                        CreditType.AMA_PRA_CATEGORY_1,
                        LocalDate.of(2023, 2, 28),
                        Amount.parse("0.25"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-15, 2025-06-15T03:59:59.999999999Z, CLAIMABLE, 2025-06-15T04:00:00Z",
        "2022-06-15, 2025-06-15T04:00:00Z, NOT_CLAIMABLE, ",
        "2024-02-29, 2027-03-01T04:59:59.999Z, CLAIMABLE, 2027-03-01T05:00:00Z",
        "2024-02-29, 2027-03-01T05:00:00Z, NOT_CLAIMABLE, ",
        "2021-12-31, 2024-12-31T04:59:59Z, CLAIMABLE, 2024-12-31T05:00:00Z",
        "2022-03-09, 2025-03-09T04:59:59Z, CLAIMABLE, 2025-03-09T05:00:00Z"
    })
    void creditLapsesAtTheMidnightAfterThreeYears(
            String earnedOn, Instant asOf, AccruedClaimOutcome outcome, Instant next) {
        AccruedCredit credit = Ledgers.credit("a", "Sepsis", "fluids", "1", earnedOn);
        for (Selection selection : new Selection[] {Selection.ALL, Selection.of(Ledgers.pick("a", "1"))}) {
            Decision<AccruedClaimOutcome, CertificatePreview> decision =
                    decided(RULE.at(Ledgers.claim(selection, credit), asOf));

            assertThat(decision.outcome()).isEqualTo(outcome);
            assertThat(decision.nextChangeAt().getOrNull()).isEqualTo(next);
        }
    }

    @Test
    void refusedForAnotherReasonTheAnswerChangesOnlyOnceNothingIsLeft() {
        Decision<AccruedClaimOutcome, CertificatePreview> decision = decided(Ledgers.claim(
                Ledgers.NOON, false, Option.some("Ada Lin"), Selection.ALL, Array.of(FLUIDS, LYSIS, PRESSORS)));

        assertThat(decision.nextChangeAt()).containsExactly(Instant.parse("2028-01-01T05:00:00Z"));
        assertThat(decided(Ledgers.claim(Selection.ALL, FLUIDS, LYSIS, PRESSORS))
                        .nextChangeAt())
                .containsExactly(Instant.parse("2026-03-01T05:00:00Z"));
    }

    @Test
    void lifetimeAndMembershipArePolicy() {
        Policy month = PolicyBuilder.from(MICME)
                .accrued(new AccruedPolicy(Period.ofMonths(1), false, Array.empty()))
                .build();
        AccruedClaimFacts stranger =
                Ledgers.claim(Ledgers.NOON, false, Option.some("Ada Lin"), Selection.ALL, Array.of(FLUIDS));

        assertThat(RULE.decide(stranger, month).reasons().map(Reason::code)).containsExactly("NOTHING_SELECTED");
        assertThat(RULE.decide(RULE.at(stranger, Instant.parse("2025-01-31T16:00:00Z")), month)
                        .outcome())
                .isEqualTo(AccruedClaimOutcome.CLAIMABLE);
    }

    @Test
    void whatCanNotBeClaimedAtAllIsToBeDeselected() {
        AccruedCredit used =
                Ledgers.credit("u", "Sepsis", "fluids", CreditType.AMA_PRA_CATEGORY_1, "1", "2025-01-01", "1");

        assertThat(decided(Ledgers.claim(Selection.of(Ledgers.pick("u", "1")), used))
                        .reasons()
                        .single()
                        .remedy())
                .hasToString("take {subject} out of the selection");
        assertThat(decided(Ledgers.claim(Selection.of(Ledgers.pick("a", "2")), FLUIDS))
                        .reasons()
                        .single()
                        .remedy())
                .hasToString("claim more than nothing of {subject}, and at most what is left");
    }

    @Test
    void noCreditIsEarnedOrPickedTwice() {
        assertThatThrownBy(() -> Ledgers.claim(Selection.ALL, FLUIDS, LYSIS, FLUIDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Selection.of(Ledgers.pick("a", "1"), Ledgers.pick("a", "2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selection(true, Array.of(Ledgers.pick("a", "1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
