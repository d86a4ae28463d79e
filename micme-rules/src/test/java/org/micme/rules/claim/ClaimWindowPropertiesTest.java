package org.micme.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.math.BigInteger;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

class ClaimWindowPropertiesTest {

    private static final Policy MICME = PolicyPacks.micme();
    private static final Policy ENDLESS = PolicyPacks.named("med-challenger").get();
    private static final ClaimWindowRule RULE = ClaimWindowRule.RULE;

    private static final RemedyLaw<ClaimWindowFacts, ClaimWindowOutcome> LAW = RemedyLaw.of(RULE)
            .inSteps()
            .curing(
                    "WINDOW_NOT_OPEN",
                    (facts, reason) -> RULE.at(facts, (Instant) reason.values().get(0)));

    private static Decision<ClaimWindowOutcome, ClaimWindow> decided(ClaimWindowFacts facts) {
        return DecisionForm.wellFormed(RULE.decide(facts, MICME));
    }

    private static BigInteger nanos(Instant instant) {
        return BigInteger.valueOf(instant.getEpochSecond())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(instant.getNano()));
    }

    /** The window worked out in whole nanoseconds. */
    private static ClaimWindowOutcome expected(ClaimWindowFacts facts) {
        BigInteger minute = BigInteger.valueOf(60_000_000_000L);
        BigInteger asOf = nanos(facts.asOf());
        BigInteger opens = nanos(facts.activity().start())
                .subtract(
                        minute.multiply(BigInteger.valueOf(facts.minutesBefore().getOrElse(30))));
        BigInteger closes = nanos(facts.activity().end())
                .add(minute.multiply(BigInteger.valueOf(facts.minutesAfter().getOrElse(10_000))));
        if (asOf.compareTo(opens) < 0) {
            return ClaimWindowOutcome.NOT_YET_OPEN;
        }
        return asOf.compareTo(closes) <= 0 ? ClaimWindowOutcome.OPEN : ClaimWindowOutcome.CLOSED;
    }

    @Provide
    Arbitrary<ClaimWindowFacts> windows() {
        return Claims.windows();
    }

    @Property
    void theWindowIsElapsedMinutesBothEndsIncluded(@ForAll("windows") ClaimWindowFacts facts) {
        assertThat(decided(facts).outcome()).isEqualTo(expected(facts));
    }

    @Property
    void remediesOpenTheWindowOrSayThatNobodyCan(@ForAll("windows") ClaimWindowFacts facts) {
        LAW.check(facts, MICME);
    }

    @Property
    void aLongerWindowNeverClosesWhatWasOpen(
            @ForAll("windows") ClaimWindowFacts facts,
            @ForAll @IntRange(max = 20_000) int before,
            @ForAll @IntRange(max = 20_000) int after) {
        ClaimWindowFacts longer = ClaimWindowFacts.builder()
                .asOf(facts.asOf())
                .activity(facts.activity())
                .minutesBefore(Option.some(facts.minutesBefore().getOrElse(30) + before))
                .minutesAfter(Option.some(facts.minutesAfter().getOrElse(10_000) + after))
                .channel(facts.channel())
                .build();

        if (decided(facts).outcome() == ClaimWindowOutcome.OPEN) {
            assertThat(decided(longer).outcome()).isEqualTo(ClaimWindowOutcome.OPEN);
        }
    }

    @Property
    void theWindowIsTheSameForEachChannel(@ForAll("windows") ClaimWindowFacts facts, @ForAll Channel other) {
        ClaimWindowFacts through = ClaimWindowFacts.builder()
                .asOf(facts.asOf())
                .activity(facts.activity())
                .minutesBefore(facts.minutesBefore())
                .minutesAfter(facts.minutesAfter())
                .channel(other)
                .build();

        assertThat(decided(through)).isEqualTo(decided(facts));
    }

    @Property
    void theAnswerIsTheSameUntilItsNextChange(@ForAll("windows") ClaimWindowFacts facts) {
        Decision<ClaimWindowOutcome, ClaimWindow> decision = decided(facts);

        decision.nextChangeAt().forEach(next -> {
            assertThat(next).isAfter(facts.asOf());
            assertThat(RULE.turningPoints(facts, MICME)).contains(next);
            assertThat(decided(RULE.at(facts, next)).outcome()).isNotEqualTo(decision.outcome());
            assertThat(decided(RULE.at(facts, next.minusMillis(1))).outcome()).isEqualTo(decision.outcome());
        });
        assertThat(decision.nextChangeAt().isEmpty()).isEqualTo(decision.outcome() == ClaimWindowOutcome.CLOSED);
        assertThat(RULE.at(facts, facts.asOf())).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07T11:29:59.999999999Z, NOT_YET_OPEN, WINDOW_NOT_OPEN, 2025-03-07T11:30:00Z",
        "2025-03-07T11:30:00Z, OPEN, , 2025-03-14T11:40:00.001Z",
        "2025-03-14T11:40:00Z, OPEN, , 2025-03-14T11:40:00.001Z",
        "2025-03-14T11:40:00.000000001Z, CLOSED, WINDOW_CLOSED, ",
        "2025-03-14T11:40:00.001Z, CLOSED, WINDOW_CLOSED, "
    })
    void theEndsOfTheWindowBelongToIt(Instant asOf, ClaimWindowOutcome outcome, String code, Instant next) {
        Decision<ClaimWindowOutcome, ClaimWindow> decision = decided(Claims.anyWindowAt(asOf));

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reasons().map(Reason::code).getOrNull()).isEqualTo(code);
        assertThat(decision.nextChangeAt().getOrNull()).isEqualTo(next);
        assertThat(decision.details().opensAt()).isEqualTo(Claims.OPENS);
        assertThat(decision.details().closesAt()).containsExactly(Claims.CLOSES);
    }

    @ParameterizedTest
    @CsvSource({
        // Daylight saving begins, a leap day lies between, the year ends: minutes elapse all the same.
        "2025-03-09T06:00:00Z, 2025-03-09T08:00:00Z, 2025-03-09T05:30:00Z, 2025-03-16T06:40:00Z",
        "2024-02-28T20:00:00Z, 2024-02-28T21:00:00Z, 2024-02-28T19:30:00Z, 2024-03-06T19:40:00Z",
        "2024-12-31T23:30:00Z, 2025-01-01T00:30:00Z, 2024-12-31T23:00:00Z, 2025-01-07T23:10:00Z"
    })
    void minutesElapseWhateverTheClocksOnTheWallDo(Instant start, Instant end, Instant opens, Instant closes) {
        ClaimWindowFacts facts = ClaimWindowFacts.builder()
                .asOf(start)
                .activity(Activity.of("Sepsis", start, end))
                .channel(Channel.SMS)
                .build();

        assertThat(decided(facts).details()).isEqualTo(new ClaimWindow(opens, Option.some(closes)));
    }

    @Test
    void aWindowWithoutAnEndNeverCloses() {
        Decision<ClaimWindowOutcome, ClaimWindow> decision =
                RULE.decide(Claims.anyWindowAt(Instant.parse("2999-12-31T00:00:00Z")), ENDLESS);

        assertThat(decision.outcome()).isEqualTo(ClaimWindowOutcome.OPEN);
        assertThat(decision.details().closesAt()).isEmpty();
        assertThat(decision.nextChangeAt()).isEmpty();
        assertThat(RULE.turningPoints(Claims.anyWindowAt(Claims.START), ENDLESS))
                .containsExactly(Claims.OPENS);
    }

    @Test
    void aClosedWindowTellsWhenItClosedAndThatNobodyOpensItAgain() {
        Reason closed = decided(Claims.anyWindowAt(Claims.CLOSES.plusSeconds(1)))
                .reasons()
                .single();

        assertThat(closed.values()).containsExactly(Claims.CLOSES);
        assertThat(closed.remedy().isPossible()).isFalse();
    }
}
