package org.micme.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.GivenFacts;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.ClaimPolicy;
import org.micme.rules.policy.LateClaimPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.QuotaPeriod;

class LateClaimPropertiesTest {

    private static final LateClaimRule RULE = LateClaimRule.RULE;
    private static final Policy MICME = PolicyPacks.micme();
    private static final Policy WMED = PolicyPacks.named("wmed").get();
    private static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    private static final RemedyLaw<LateClaimFacts, LateClaimOutcome> LAW = RemedyLaw.of(RULE)
            .curing(
                    "LATE_ROLE_NOT_ENTITLED",
                    (facts, reason) -> GivenFacts.changed(RULE, facts, "actorRoles", List.of("COORDINATOR")));

    private static Policy granting(int max, Option<Period> within, Role... by) {
        LateClaimPolicy late = new LateClaimPolicy(max, QuotaPeriod.EVER, Array.of(by), within);
        return PolicyBuilder.from(MICME)
                .claim(new ClaimPolicy(30, Option.some(720), Option.some(late)))
                .build();
    }

    private static LateClaimFacts anyLate(Instant asOf, int used, Role... roles) {
        return late(asOf, Claims.anyActivity(), used, Array.of(roles));
    }

    private static LateClaimFacts late(Instant asOf, Activity activity, int used, Seq<Role> roles) {
        return LateClaimFacts.builder()
                .asOf(asOf)
                .zone(DETROIT)
                .activity(activity)
                .actorRoles(roles)
                .usedInPeriod(used)
                .build();
    }

    private static Decision<LateClaimOutcome, LateClaimTerms> decided(LateClaimFacts facts, Policy policy) {
        return DecisionForm.wellFormed(RULE.decide(facts, policy));
    }

    @Provide
    Arbitrary<LateClaimFacts> requests() {
        Arbitrary<Instant> moments =
                Arbitraries.longs().between(-100_000, 4_000_000).map(Claims.END::plusSeconds);
        return Combinators.combine(
                        moments,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Role.values()).list().ofMaxSize(2))
                .as((asOf, used, roles) -> late(asOf, Claims.anyActivity(), used, Array.ofAll(roles)));
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(
                MICME,
                WMED,
                PolicyPacks.named("rutgers").get(),
                granting(0, Option.none(), Role.COORDINATOR),
                granting(2, Option.some(Period.ofMonths(1)), Role.ADMINISTRATOR, Role.COORDINATOR),
                granting(2, Option.some(Period.ZERO)));
    }

    /** Each condition by itself, as decisions.md tells it. */
    private static List<String> expected(LateClaimFacts facts, Policy policy) {
        int minutes = policy.claim().minutesAfter().get();
        if (!facts.asOf().isAfter(facts.activity().end().plusSeconds(minutes * 60L))) {
            return List.of("NOT_NEEDED");
        }
        if (policy.claim().late().isEmpty()) {
            return List.of("REFUSED", "LATE_NOT_ALLOWED");
        }
        LateClaimPolicy late = policy.claim().late().get();
        List<String> answer = new ArrayList<>();
        if (late.by().toJavaStream().noneMatch(facts.actorRoles()::contains)) {
            answer.add("LATE_ROLE_NOT_ENTITLED");
        }
        if (late.max() - facts.usedInPeriod() < 1) {
            answer.add("LATE_QUOTA_USED");
        }
        LocalDate ended = facts.activity().end().atZone(DETROIT).toLocalDate();
        LocalDate asked = facts.asOf().atZone(DETROIT).toLocalDate();
        if (late.within().isDefined() && ended.plus(late.within().get()).compareTo(asked) < 0) {
            answer.add("LATE_TOO_LATE");
        }
        answer.add(0, answer.isEmpty() ? "GRANTABLE" : "REFUSED");
        return answer;
    }

    @Property
    void everyConditionIsToldAndNoOther(@ForAll("requests") LateClaimFacts facts, @ForAll("policies") Policy policy) {
        Decision<LateClaimOutcome, LateClaimTerms> decision = decided(facts, policy);
        List<String> answer = new ArrayList<>(List.of(decision.outcome().name()));
        decision.reasons().forEach(reason -> answer.add(reason.code()));

        assertThat(answer).isEqualTo(expected(facts, policy));
    }

    @Property
    void onlyTheRoleCanBeCured(@ForAll("requests") LateClaimFacts facts, @ForAll("policies") Policy policy) {
        LAW.check(facts, policy);
    }

    @Property
    void anotherRoleAndFewerUsedNeverRefuseWhatWasGrantable(
            @ForAll("requests") LateClaimFacts facts, @ForAll("policies") Policy policy, @ForAll Role another) {
        LateClaimFacts easier = late(
                facts.asOf(),
                facts.activity(),
                Math.max(0, facts.usedInPeriod() - 1),
                facts.actorRoles().append(another));

        assertThat(decided(easier, policy).reasons().map(Reason::code))
                .isSubsetOf(decided(facts, policy).reasons().map(Reason::code));
    }

    @Property
    void theOrderOfRolesDecidesNothing(
            @ForAll("requests") LateClaimFacts facts, @ForAll("policies") Policy policy, @ForAll Random random) {
        LateClaimFacts shuffled = late(
                facts.asOf(), facts.activity(), facts.usedInPeriod(), Disclosures.shuffled(facts.actorRoles(), random));

        assertThat(decided(shuffled, policy)).isEqualTo(decided(facts, policy));
    }

    @Property
    void theAnswerChangesWhereItSaysSo(@ForAll("requests") LateClaimFacts facts, @ForAll("policies") Policy policy) {
        Decision<LateClaimOutcome, LateClaimTerms> decision = decided(facts, policy);

        decision.nextChangeAt().forEach(next -> {
            assertThat(next).isAfter(facts.asOf());
            assertThat(RULE.turningPoints(facts, policy)).contains(next);
            assertThat(decided(RULE.at(facts, next), policy).outcome()).isNotEqualTo(decision.outcome());
            assertThat(decided(RULE.at(facts, next.minusMillis(1)), policy)).isEqualTo(decision);
        });
        assertThat(RULE.at(facts, facts.asOf())).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-08T01:00:00Z, 0, COORDINATOR, NOT_NEEDED, , 2025-03-08T01:00:00.001Z",
        "2025-03-08T01:00:00.000000001Z, 0, COORDINATOR, GRANTABLE, , 2025-04-07T04:00:00Z",
        "2025-04-07T03:59:59.999999999Z, 0, COORDINATOR, GRANTABLE, , 2025-04-07T04:00:00Z",
        "2025-04-07T04:00:00Z, 0, COORDINATOR, REFUSED, LATE_TOO_LATE, ",
        "2025-03-09T01:00:00Z, 1, COORDINATOR, REFUSED, LATE_QUOTA_USED, ",
        "2025-03-09T01:00:00Z, 0, LEARNER, REFUSED, LATE_ROLE_NOT_ENTITLED, "
    })
    void westernMichiganGrantsOneEverWithinThirtyDays(
            Instant asOf, int used, Role role, LateClaimOutcome outcome, String code, Instant next) {
        Decision<LateClaimOutcome, LateClaimTerms> decision = decided(anyLate(asOf, used, role), WMED);

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reasons().map(Reason::code).getOrNull()).isEqualTo(code);
        assertThat(decision.nextChangeAt().getOrNull()).isEqualTo(next);
        assertThat(decision.details().closesAt()).containsExactly(Instant.parse("2025-03-08T01:00:00Z"));
        assertThat(decision.details().grantableUntil()).containsExactly(LocalDate.of(2025, 4, 6));
    }

    @Test
    void minutesOfTheFactsGoBeforeThoseOfThePolicy() {
        LateClaimFacts facts = GivenFacts.changed(RULE, anyLate(Claims.END, 0), "minutesAfter", 0);

        assertThat(decided(facts, WMED).outcome()).isEqualTo(LateClaimOutcome.NOT_NEEDED);
        assertThat(decided(RULE.at(facts, Claims.END.plusNanos(1)), WMED).outcome())
                .isEqualTo(LateClaimOutcome.REFUSED);
    }

    @Test
    void aMonthAfterTheThirtyFirstEndsWithTheShorterMonth() {
        Instant start = Instant.parse("2024-01-31T12:00:00Z");
        LateClaimFacts facts =
                late(start, Activity.of("Sepsis", start, start.plusSeconds(60)), 0, Array.of(Role.COORDINATOR));
        Policy monthly = granting(1, Option.some(Period.ofMonths(1)), Role.COORDINATOR);

        assertThat(decided(facts, monthly).details().grantableUntil()).containsExactly(LocalDate.of(2024, 2, 29));
    }

    @Test
    void whoIsRefusedIsToldByWhomAndHowManyAndUntilWhen() {
        Instant muchLater = Instant.parse("2025-05-01T00:00:00Z");
        Decision<LateClaimOutcome, LateClaimTerms> decision =
                decided(anyLate(muchLater, 5, Role.LEARNER), granting(2, Option.some(Period.ofDays(1)), Role.OWNER));

        assertThat(decision.reasons().map(Reason::values))
                .containsExactly(
                        Array.<Object>of("OWNER"), Array.<Object>of(5, 2), Array.<Object>of(LocalDate.of(2025, 3, 8)));
        assertThat(decision.nextChangeAt()).isEmpty();
    }

    @Test
    void whereThePolicyNamesNoRoleNobodyCanGrant() {
        Reason refused = decided(anyLate(Claims.CLOSES, 0, Role.values()), granting(1, Option.none()))
                .reasons()
                .single();

        assertThat(refused.code()).isEqualTo("LATE_ROLE_NOT_ENTITLED");
        assertThat(refused.remedy().isPossible()).isFalse();
    }
}
