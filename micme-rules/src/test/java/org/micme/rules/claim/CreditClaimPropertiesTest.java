package org.micme.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Profession;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.policy.ClaimPolicy;
import org.micme.rules.policy.CreditPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;

class CreditClaimPropertiesTest {

    private static final CreditClaimRule RULE = CreditClaimRule.RULE;
    private static final Policy MICME = PolicyPacks.micme();
    private static final Policy RUTGERS = PolicyPacks.named("rutgers").get();
    private static final Policy NOTHING_FOR_NURSES = PolicyBuilder.from(MICME)
            .entitlements(MICME.entitlements().remove(Profession.NURSE))
            .build();

    private static final RemedyLaw<CreditClaimFacts, CreditClaimOutcome> LAW = RemedyLaw.of(RULE)
            .curing("ACTIVITY_NOT_APPROVED", (facts, reason) -> Claims.changed(facts, "approved", true))
            .curing(
                    "WINDOW_NOT_OPEN",
                    (facts, reason) -> RULE.at(facts, (Instant) reason.values().get(0)))
            .curing("WINDOW_CLOSED", (facts, reason) -> Claims.changed(facts, "lateGranted", true))
            .curing("ATTENDANCE_MISSING", (facts, reason) -> Claims.changed(facts, "attended", true))
            .curing("CREDIT_TYPE_NOT_OFFERED", (facts, reason) -> claimingAnother(facts))
            .curing("PROFESSION_NOT_ENTITLED", (facts, reason) -> claimingAnother(facts))
            .curing("AMOUNT_NOT_QUARTER_STEP", (facts, reason) -> claimingWhatIsDesignated(facts))
            .curing("AMOUNT_ABOVE_MAXIMUM", (facts, reason) -> claimingWhatIsDesignated(facts))
            .curing("AMOUNT_NOT_WHOLE", (facts, reason) -> claimingWhatIsDesignated(facts))
            .curing(
                    "PROFESSIONAL_NAME_MISSING",
                    (facts, reason) -> Claims.changed(facts, "learner.professionalName", "Ada Lin"))
            .curing(
                    "CERTIFICATION_TYPE_MISSING",
                    (facts, reason) -> Claims.changed(facts, "learner.certificationType", "MD"))
            .curing("EVALUATION_MISSING", (facts, reason) -> Claims.changed(facts, "evaluationCompleted", true));

    /** Everybody is entitled to a certificate of participation; the activity offers as much of it as of the other. */
    private static CreditClaimFacts claimingAnother(CreditClaimFacts facts) {
        Map<String, Object> maximum = new LinkedHashMap<>();
        facts.maximum().forEach((type, amount) -> maximum.put(type.code(), amount.toBigDecimal()));
        maximum.put(
                "PARTICIPATION",
                facts.maximum().getOrElse(facts.creditType(), Amount.of(1)).toBigDecimal());
        return Claims.changed(Claims.changed(facts, "maximum", maximum), "creditType", "PARTICIPATION");
    }

    private static CreditClaimFacts claimingWhatIsDesignated(CreditClaimFacts facts) {
        Amount quarter = Amount.parse("0.25");
        Amount most = facts.maximum().getOrElse(facts.creditType(), quarter);
        if (most.isPositive() && most.isMultipleOf(quarter)) {
            return Claims.changed(facts, "amount", most.toBigDecimal());
        }
        Map<String, Object> corrected = new LinkedHashMap<>();
        facts.maximum().forEach((type, amount) -> corrected.put(type.code(), amount.toBigDecimal()));
        corrected.put(facts.creditType().code(), 1);
        return Claims.changed(Claims.changed(facts, "maximum", corrected), "amount", 1);
    }

    private static Decision<CreditClaimOutcome, ClaimWindow> decided(CreditClaimFacts facts) {
        return DecisionForm.wellFormed(RULE.decide(facts, MICME));
    }

    @Provide
    Arbitrary<CreditClaimFacts> claims() {
        return Claims.claims();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(MICME, RUTGERS, NOTHING_FOR_NURSES);
    }

    @Property
    void remediesRemoveTheirReasons(@ForAll("claims") CreditClaimFacts facts, @ForAll("policies") Policy policy) {
        LAW.check(facts, policy);
    }

    @Property
    void whoFollowsAllRemediesUnderAPolicyThatGrantsLateClaimsCanClaim(@ForAll("claims") CreditClaimFacts facts) {
        CreditClaimFacts followed = LAW.check(LAW.check(facts, RUTGERS), RUTGERS);

        assertThat(RULE.decide(followed, RUTGERS).outcome()).isEqualTo(CreditClaimOutcome.CLAIMABLE);
    }

    @Property
    void attendanceApprovalAndEvaluationNeverAddAReason(@ForAll("claims") CreditClaimFacts facts) {
        for (String fact : new String[] {"attended", "approved", "evaluationCompleted", "lateGranted"}) {
            assertThat(decided(Claims.changed(facts, fact, true)).reasons().map(Reason::code))
                    .isSubsetOf(decided(facts).reasons().map(Reason::code));
        }
    }

    @Property
    void theNextChangeIsTheWindowsWhateverElseIsMissing(@ForAll("claims") CreditClaimFacts facts) {
        ClaimWindowFacts window = ClaimWindowFacts.builder()
                .asOf(facts.asOf())
                .activity(facts.activity())
                .minutesAfter(facts.minutesAfter())
                .channel(facts.channel())
                .build();
        Decision<ClaimWindowOutcome, ClaimWindow> ofWindow = ClaimWindowRule.RULE.decide(window, MICME);

        assertThat(decided(facts).nextChangeAt()).isEqualTo(ofWindow.nextChangeAt());
        assertThat(decided(facts).details()).isEqualTo(ofWindow.details());
        assertThat(RULE.turningPoints(facts, MICME)).isEqualTo(ClaimWindowRule.RULE.turningPoints(window, MICME));
        assertThat(RULE.at(facts, facts.asOf())).isEqualTo(facts);
    }

    @Property
    void wholeQuartersUpToTheMaximumOfACourseCanBeClaimed(@ForAll("quarters") int quarters) {
        CreditClaimFacts course = Claims.changed(Claims.anyClaim(), "kind", "COURSE");
        Amount amount = new Amount(quarters * 250_000L);

        assertThat(decided(Claims.changed(course, "amount", amount.toBigDecimal()))
                        .outcome())
                .isEqualTo(
                        quarters >= 1 && quarters <= 6
                                ? CreditClaimOutcome.CLAIMABLE
                                : CreditClaimOutcome.NOT_CLAIMABLE);
    }

    @Provide
    Arbitrary<Integer> quarters() {
        return Arbitraries.integers().between(-8, 16);
    }

    @Test
    void waitingForTheWindowIsOneRemedyForTimeAndAttendance() {
        CreditClaimFacts scanned = Claims.changed(
                Claims.changed(RULE.at(Claims.anyClaim(), Claims.OPENS.minusSeconds(1)), "attended", false),
                "channel",
                "QR");

        assertThat(decided(scanned).reasons().map(Reason::code))
                .containsExactly("WINDOW_NOT_OPEN", "ATTENDANCE_MISSING");
        assertThat(decided(scanned).reasons().map(Reason::remedy).distinct()).hasSize(1);
        assertThat(decided(RULE.at(scanned, Claims.OPENS)).outcome()).isEqualTo(CreditClaimOutcome.CLAIMABLE);
    }

    @Test
    void aClosedWindowCanBeCuredOnlyWhereThePolicyKnowsLateClaims() {
        CreditClaimFacts late = RULE.at(Claims.anyClaim(), Claims.CLOSES.plusSeconds(1));

        assertThat(RULE.decide(late, MICME).reasons().single().remedy().isPossible())
                .isFalse();
        assertThat(RULE.decide(late, RUTGERS).reasons().single().remedy().changes())
                .containsExactly("lateGranted");
    }

    @Test
    void aProfessionToWhichThePolicyGivesNothingCanNotBeHelped() {
        CreditClaimFacts nurse = Claims.changed(Claims.anyClaim(), "learner.profession", "NURSE");

        assertThat(RULE.decide(nurse, NOTHING_FOR_NURSES)
                        .reasons()
                        .single()
                        .remedy()
                        .isPossible())
                .isFalse();
        assertThat(RULE.decide(nurse, MICME).reasons().single().remedy().isPossible())
                .isTrue();
    }

    @Test
    void figuresAreThePolicysAndTheFactsGoBeforeThem() {
        Policy halves = PolicyBuilder.from(MICME)
                .credit(new CreditPolicy(Amount.parse("0.5")))
                .claim(new ClaimPolicy(0, Option.some(0), Option.none()))
                .build();
        CreditClaimFacts claim = Claims.changed(Claims.anyClaim(), "maximum", Map.of("AMA_PRA_CATEGORY_1", 1.25));
        Decision<CreditClaimOutcome, ClaimWindow> decision = RULE.decide(Claims.changed(claim, "amount", 1.25), halves);

        assertThat(decision.reasons().map(Reason::code)).containsExactly("AMOUNT_NOT_QUARTER_STEP");
        assertThat(decision.reasons().single().values()).containsExactly(Amount.parse("0.5"));
        assertThat(decision.details()).isEqualTo(new ClaimWindow(Claims.START, Option.some(Claims.END)));
        assertThat(RULE.decide(Claims.changed(claim, "minutesBefore", 1), halves)
                        .details()
                        .opensAt())
                .isEqualTo(Claims.START.minusSeconds(60));
    }

    @Test
    void reasonsTellTheFiguresTheyRestOn() {
        CreditClaimFacts tooMuch = Claims.changed(Claims.anyClaim(), "amount", 2);
        CreditClaimFacts nurse = Claims.changed(tooMuch, "learner.profession", "NURSE");

        assertThat(decided(nurse).reasons().flatMap(Reason::values))
                .containsExactly(
                        Profession.NURSE, CreditType.AMA_PRA_CATEGORY_1, Amount.parse("1.5"), Amount.parse("1.5"));
        assertThat(decided(Claims.changed(Claims.anyClaim(), "maximum", Map.of()))
                        .reasons()
                        .flatMap(Reason::values))
                .containsExactly(CreditType.AMA_PRA_CATEGORY_1);
    }

    @Property
    void theOrderOfWhatIsOfferedDecidesNothing(@ForAll("claims") CreditClaimFacts facts) {
        Map<String, Object> turned = new LinkedHashMap<>();
        facts.maximum()
                .toList()
                .reverse()
                .forEach(entry -> turned.put(entry._1().code(), entry._2().toBigDecimal()));

        assertThat(decided(Claims.changed(facts, "maximum", turned))).isEqualTo(decided(facts));
    }
}
