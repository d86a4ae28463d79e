package org.micme.rules.moc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.credit.Amount;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.Reason;
import org.micme.rules.Severity;
import org.micme.rules.moc.MocProgressFacts.Award;
import org.micme.rules.moc.MocProgressFacts.Cycle;
import org.micme.rules.policy.BoardRequirement;
import org.micme.rules.policy.PolicyPacks;

/** A cycle walked through day by day: when it falls behind, and when it is over. */
class MocProgressOverTimeTest {

    private static final ZoneId DETROIT = ZoneId.of("America/Detroit");
    private static final MocProgressRule RULE = MocProgressRule.RULE;

    private static MocProgressFacts cycle(String start, int years, String points, String earned) {
        LocalDate first = LocalDate.parse(start);
        return MocProgressFacts.builder()
                .asOf(first.atStartOfDay(DETROIT).toInstant())
                .zone(DETROIT)
                .board(BoardCode.of("ABIM"))
                .cycle(new Cycle(first, years))
                .required(new BoardRequirement(Amount.parse(points), LinkedHashMap.of("safety", Amount.of(1))))
                .awards(Array.of(new Award(first, "knowledge", Amount.parse(earned))))
                .build();
    }

    private static Decision<MocProgressOutcome, MocProgressDetails> on(MocProgressFacts facts, LocalDate date) {
        return at(facts, date.atStartOfDay(DETROIT).toInstant());
    }

    private static Decision<MocProgressOutcome, MocProgressDetails> at(MocProgressFacts facts, Instant asOf) {
        return DecisionForm.wellFormed(RULE.decide(RULE.at(facts, asOf), PolicyPacks.micme()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1, 10, 2.5",
        "2024-02-29, 4, 100, 0",
        "2023-01-01, 1, 365, 100",
        "2023-01-01, 1, 365, 365",
        "2023-01-01, 1, 365, 364",
        "2023-01-01, 1, 365, 363.999999",
        "2023-06-30, 2, 7, 3.333333",
        "2023-06-30, 2, 0, 0",
        "2023-06-30, 1, 7, -1"
    })
    void theNextChangeIsTheFirstMidnightOfAnotherOutcome(String start, int years, String points, String earned) {
        MocProgressFacts facts = cycle(start, years, points, earned);
        LocalDate first = LocalDate.parse(start);
        LocalDate over = on(facts, first).details().cycleEnd().plusDays(1);
        Instant foretold = null;
        for (LocalDate date = first; !date.isAfter(over); date = date.plusDays(1)) {
            Instant midnight = date.atStartOfDay(DETROIT).toInstant();
            Decision<MocProgressOutcome, MocProgressDetails> today = on(facts, date);
            if (date.isAfter(first)) {
                boolean another =
                        today.outcome() != at(facts, midnight.minusNanos(1)).outcome();
                assertThat(midnight.equals(foretold)).as("a change on %s", date).isEqualTo(another);
            }
            foretold = today.nextChangeAt().getOrNull();
        }
        assertThat(on(facts, over).outcome()).isEqualTo(MocProgressOutcome.CYCLE_OVER);
        assertThat(foretold).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1, 2025-02-28",
        "2024-02-29, 4, 2028-02-28",
        "2023-02-28, 1, 2024-02-27",
        "2024-01-01, 1, 2024-12-31",
        "2024-12-31, 10, 2034-12-30"
    })
    void aCycleEndsTheDayBeforeItsYearsAreOver(String start, int years, LocalDate end) {
        MocProgressFacts facts = cycle(start, years, "10", "1");

        assertThat(on(facts, LocalDate.parse(start)).details().cycleEnd()).isEqualTo(end);
        assertThat(on(facts, end).outcome()).isEqualTo(MocProgressOutcome.BEHIND);
        assertThat(on(facts, end.plusDays(1)).outcome()).isEqualTo(MocProgressOutcome.CYCLE_OVER);
    }

    @Test
    void whatIsMissingIsAdviceWhileOnTrackAndBlocksOnceBehind() {
        MocProgressFacts facts = cycle("2023-01-01", 1, "365", "100");

        Decision<MocProgressOutcome, MocProgressDetails> onTrack = on(facts, LocalDate.of(2023, 4, 11));
        assertThat(onTrack.outcome()).isEqualTo(MocProgressOutcome.ON_TRACK);
        assertThat(onTrack.reasons().map(Reason::severity)).containsExactly(Severity.ADVICE, Severity.ADVICE);
        assertThat(onTrack.nextChangeAt()).containsExactly(Instant.parse("2023-04-12T04:00:00Z"));

        Decision<MocProgressOutcome, MocProgressDetails> behind = on(facts, LocalDate.of(2023, 4, 12));
        assertThat(behind.outcome()).isEqualTo(MocProgressOutcome.BEHIND);
        assertThat(behind.reasons().map(Reason::severity)).containsExactly(Severity.BLOCKING, Severity.BLOCKING);
        assertThat(behind.nextChangeAt()).containsExactly(Instant.parse("2024-01-01T05:00:00Z"));
        assertThat(behind.reasons().map(Reason::remedy)).allMatch(remedy -> remedy.isPossible());
    }

    @Test
    void whatIsMissingOnceTheCycleIsOverCanNotBeEarned() {
        Decision<MocProgressOutcome, MocProgressDetails> over =
                on(cycle("2023-01-01", 1, "365", "100"), LocalDate.of(2024, 1, 1));

        assertThat(over.outcome()).isEqualTo(MocProgressOutcome.CYCLE_OVER);
        assertThat(over.reasons().map(Reason::toString))
                .containsExactly("POINTS_MISSING", "PART_POINTS_MISSING safety");
        assertThat(over.reasons().map(Reason::remedy)).noneMatch(remedy -> remedy.isPossible());
        assertThat(over.reasons().get(0).values()).containsExactly(new BigDecimal("265"), LocalDate.of(2023, 12, 31));
    }

    @Test
    void beforeTheCycleBeginsNobodyIsBehind() {
        MocProgressFacts facts = MocProgressFacts.builder()
                .asOf(Instant.parse("2022-06-01T00:00:00Z"))
                .zone(DETROIT)
                .board(BoardCode.of("ABIM"))
                .cycle(new Cycle(LocalDate.of(2023, 1, 1), 1))
                .required(new BoardRequirement(Amount.of(10), LinkedHashMap.empty()))
                .build();
        Decision<MocProgressOutcome, MocProgressDetails> decision = at(facts, facts.asOf());

        assertThat(decision.outcome()).isEqualTo(MocProgressOutcome.ON_TRACK);
        assertThat(decision.nextChangeAt()).containsExactly(Instant.parse("2023-01-02T05:00:00Z"));
        assertThat(RULE.turningPoints(facts, PolicyPacks.micme()))
                .containsExactly(Instant.parse("2023-01-02T05:00:00Z"), Instant.parse("2024-01-01T05:00:00Z"));
    }

    @Test
    void aCycleThatIsCompleteChangesNoMore() {
        MocProgressFacts facts = cycle("2023-01-01", 1, "5", "5");
        MocProgressFacts complete = MocProgressFacts.builder()
                .asOf(facts.asOf())
                .zone(DETROIT)
                .board(facts.board())
                .cycle(facts.cycle())
                .required(facts.required())
                .awards(Array.of(new Award(LocalDate.of(2023, 1, 1), "safety", Amount.of(5))))
                .build();

        assertThat(at(complete, facts.asOf()).outcome()).isEqualTo(MocProgressOutcome.COMPLETE);
        assertThat(at(complete, facts.asOf()).nextChangeAt()).isEmpty();
        assertThat(on(complete, LocalDate.of(2030, 1, 1)).outcome()).isEqualTo(MocProgressOutcome.COMPLETE);
    }
}
