package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.claim.Channel;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.series.FlyerFacts;
import org.micme.rules.series.FlyerRule;
import org.micme.rules.series.StatusWatchFacts;
import org.micme.rules.series.StatusWatchRule;

class DecisionTest {

    private static final Policy MICME = PolicyPacks.micme();
    private static final Policy WMED = PolicyPacks.named("wmed").get();
    private static final Instant START = Instant.parse("2025-03-07T12:00:00Z");
    private static final Activity SEPSIS = Activity.of("Sepsis", START, START.plusSeconds(3600));

    private static Decision<?, ?> window(String asOf, Policy policy) {
        ClaimWindowFacts facts = ClaimWindowFacts.builder()
                .asOf(Instant.parse(asOf))
                .activity(SEPSIS)
                .channel(Channel.WEB)
                .build();
        return ClaimWindowRule.RULE.decide(facts, policy);
    }

    @Test
    void itCarriesRuleAndPolicySoThatItCanBeAskedAgain() {
        Decision<?, ?> decision = window("2025-03-07T11:00:00Z", MICME);

        assertThat((Object) decision.rule()).isSameAs(ClaimWindowRule.RULE);
        assertThat(decision.rule().edition()).isEqualTo("1");
        assertThat(decision.policy()).isSameAs(MICME);
        assertThat(decision.isBlocked()).isTrue();
        assertThat(decision).hasToString("claim-window NOT_YET_OPEN [WINDOW_NOT_OPEN]");
        assertThat(window("2025-03-07T12:00:00Z", MICME).isBlocked()).isFalse();
        assertThat(window("2025-03-07T12:00:00Z", MICME)).hasToString("claim-window OPEN []");
    }

    @Test
    void decisionsAreEqualWhereAllThatTheySayIs() {
        Decision<?, ?> decision = window("2025-03-07T12:00:00Z", MICME);

        assertThat(decision)
                .isEqualTo(window("2025-03-07T12:30:00Z", MICME))
                .hasSameHashCodeAs(window("2025-03-07T12:30:00Z", MICME))
                .isNotEqualTo(window("2025-03-07T11:00:00Z", MICME))
                .isNotEqualTo(window("2025-03-07T12:00:00Z", WMED))
                .isNotEqualTo(flyer(ChildStatus.APPROVED, 1))
                .isNotEqualTo("claim-window OPEN []");
        assertThat(flyer(ChildStatus.PENDING, 0)).isNotEqualTo(flyer(ChildStatus.APPROVED, 0));
        assertThat(decision.hashCode())
                .isNotEqualTo(flyer(ChildStatus.APPROVED, 1).hashCode());
    }

    @Test
    void decisionsThatSayOneThingOtherwiseAreNotEqual() {
        Decision<?, ?> own = window("2025-03-07T12:00:00Z", MICME);

        assertThat(joined(Array.of("a"), null)).isEqualTo(joined(Array.of("a"), null));
        assertThat(joined(Array.of("a"), null))
                .isNotEqualTo(joined(Array.of("b"), null))
                .isNotEqualTo(joined(Array.of("a"), START))
                .isNotEqualTo(own);
    }

    // Outcome and details are the decision's own.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Decision<?, ?> joined(Array<String> contributors, Instant next) {
        Decision own = window("2025-03-07T12:00:00Z", MICME);
        return own.joinedBy(own.outcome(), own.details(), new Decision.Findings(Array.empty(), contributors, next));
    }

    private static Decision<?, ?> flyer(ChildStatus status, int faculty) {
        return FlyerRule.RULE.decide(new FlyerFacts(status, faculty), MICME);
    }

    @Test
    void factsThatDoNotGoWithThePolicyAreNotDecidedOnAndNoValueIsRepeated() {
        StatusWatchFacts alertedOnTheSeventhDay = StatusWatchFacts.builder()
                .asOf(START)
                .zone(ZoneId.of("UTC"))
                .activity(new Activity(Option.none(), START, START.plusSeconds(60)))
                .status(ChildStatus.PENDING)
                .alerted(Array.of(5, 17, 19))
                .build();

        assertThatThrownBy(() -> StatusWatchRule.RULE.decide(alertedOnTheSeventhDay, MICME))
                .isInstanceOfSatisfying(InvalidFactsException.class, wrong -> {
                    assertThat(wrong.violations().map(v -> v.path())).containsExactly("alerted[1]", "alerted[2]");
                    assertThat(wrong)
                            .hasMessageStartingWith("status-watch: alerted[1] expected")
                            .hasMessageContaining("; alerted[2] ")
                            .hasMessageNotContaining("17");
                });
    }

    @Test
    void aRuleInWhichTimePlaysNoRoleNeverChangesItsAnswer() {
        FlyerFacts facts = new FlyerFacts(ChildStatus.APPROVED, 1);

        assertThat(FlyerRule.RULE.turningPoints(facts, MICME)).isEmpty();
        assertThat(FlyerRule.RULE.violations(facts, MICME)).isEmpty();
        assertThat(FlyerRule.RULE.at(facts, START)).isSameAs(facts);
        assertThat(FlyerRule.RULE.decide(facts, MICME).nextChangeAt()).isEmpty();
    }
}
