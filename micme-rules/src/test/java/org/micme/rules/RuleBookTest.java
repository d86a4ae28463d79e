package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowOutcome;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

/** Plug-ins may add findings to a decision, never take one away; they are named in it, and what blocks withholds. */
class RuleBookTest {

    private static final Policy MICME = PolicyPacks.micme();
    private static final Instant START = Instant.parse("2025-03-07T12:00:00Z");
    private static final Instant CLOSES = Instant.parse("2025-03-14T11:40:00Z");
    private static final Reason HOLIDAY = reason(ReasonKind.advice("OFFICE_ON_HOLIDAY"));
    private static final Reason STRIKE = reason(ReasonKind.blocking("SCANNERS_ON_STRIKE"));

    private static Reason reason(ReasonKind.Builder kind) {
        return Reason.of(
                kind.movedBy(Owner.OFFICE).from("RSS-1").says("something").incurable("nobody can"));
    }

    private static ClaimWindowFacts askedAt(Instant asOf) {
        return ClaimWindowFacts.builder()
                .asOf(asOf)
                .activity(Activity.of("Sepsis", START, START.plusSeconds(3600)))
                .channel(Channel.QR)
                .build();
    }

    private static Decision<ClaimWindowOutcome, ClaimWindow> decided(Instant asOf, RuleContributor... plugIns) {
        return RuleBook.with(plugIns).decide(ClaimWindowRule.RULE, askedAt(asOf), MICME);
    }

    private static RuleContributor always(String name, Contribution contribution) {
        return new Always(name, contribution);
    }

    private record Always(String name, Contribution contribution) implements RuleContributor {
        @Override
        public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
            return contribution;
        }
    }

    private record AlwaysToo(String name) implements RuleContributor {
        @Override
        public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
            return Contribution.NOTHING;
        }
    }

    @Test
    void withoutPlugInsADecisionIsTheRulesOwn() {
        Decision<ClaimWindowOutcome, ClaimWindow> own = ClaimWindowRule.RULE.decide(askedAt(START), MICME);

        assertThat(RuleBook.plain().decide(ClaimWindowRule.RULE, askedAt(START), MICME))
                .isEqualTo(own);
        assertThat(RuleBook.plain().contributors()).isEmpty();
        assertThat(own.contributors()).isEmpty();
    }

    @Test
    void aPlugInThatFindsNothingChangesNothingAndIsNotNamed() {
        assertThat(decided(START, always("quiet", Contribution.NOTHING)))
                .isEqualTo(ClaimWindowRule.RULE.decide(askedAt(START), MICME));
    }

    @Test
    void adviceIsAddedBehindTheRulesOwnReasonsAndLeavesTheOutcome() {
        Instant late = CLOSES.plusSeconds(1);
        Decision<ClaimWindowOutcome, ClaimWindow> decision =
                decided(late, always("quiet", Contribution.NOTHING), always("calendar", Contribution.of(HOLIDAY)));

        assertThat(decision.outcome()).isEqualTo(ClaimWindowOutcome.CLOSED);
        assertThat(decision.reasons().map(Reason::code)).containsExactly("WINDOW_CLOSED", "OFFICE_ON_HOLIDAY");
        assertThat(decision.contributors()).containsExactly("calendar");
        assertThat(decided(START, always("calendar", Contribution.of(HOLIDAY))).outcome())
                .isEqualTo(ClaimWindowOutcome.OPEN);
    }

    @Test
    void whatBlocksWithholdsWhatTheRuleWouldHaveGranted() {
        Decision<ClaimWindowOutcome, ClaimWindow> decision =
                decided(START, always("strike", Contribution.of(STRIKE)), always("calendar", Contribution.of(HOLIDAY)));

        assertThat(decision.outcome()).isEqualTo(ClaimWindowOutcome.CLOSED);
        assertThat(decision.isBlocked()).isTrue();
        assertThat(decision.reasons()).containsExactly(STRIKE, HOLIDAY);
        assertThat(decision.contributors()).containsExactly("strike", "calendar");
        assertThat(decision.details())
                .isEqualTo(ClaimWindowRule.RULE.decide(askedAt(START), MICME).details());
    }

    @Test
    void theEarliestChangeWins() {
        Instant soon = START.plusSeconds(60);
        Instant never = CLOSES.plusSeconds(60);

        assertThat(decided(START, always("soon", changingAt(soon))).nextChangeAt())
                .containsExactly(soon);
        assertThat(decided(START, always("late", changingAt(never))).nextChangeAt())
                .containsExactly(CLOSES.plusMillis(1));
        assertThat(decided(START, always("late", changingAt(never)), always("soon", changingAt(soon)))
                        .nextChangeAt())
                .containsExactly(soon);
        assertThat(decided(CLOSES.plusSeconds(1), always("late", changingAt(never)))
                        .nextChangeAt())
                .containsExactly(never);
        assertThat(decided(CLOSES.plusSeconds(1), always("quiet", Contribution.NOTHING))
                        .nextChangeAt())
                .isEmpty();
    }

    private static Contribution changingAt(Instant instant) {
        return new Contribution(Array.of(HOLIDAY), Option.some(instant));
    }

    @Test
    void aPlugInMayNotUseACodeOfTheRuleItself() {
        Reason forged = reason(ReasonKind.blocking("WINDOW_CLOSED"));

        assertThatThrownBy(() -> decided(START, always("forger", Contribution.of(forged))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forger")
                .hasMessageContaining("WINDOW_CLOSED")
                .hasMessageContaining("claim-window");
    }

    @Test
    void twoPlugInsOfOneNameAreAnErrorThatNamesBothClasses() {
        assertThatThrownBy(() -> RuleBook.with(always("twin", Contribution.NOTHING), new AlwaysToo("twin")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twin")
                .hasMessageContaining(Always.class.getName())
                .hasMessageContaining(AlwaysToo.class.getName());
    }

    @Test
    void plugInsStandInTheOrderInWhichTheyWerePassed() {
        assertThat(RuleBook.with(new AlwaysToo("z"), new AlwaysToo("a")).contributors())
                .containsExactly(new AlwaysToo("z"), new AlwaysToo("a"));
    }
}
