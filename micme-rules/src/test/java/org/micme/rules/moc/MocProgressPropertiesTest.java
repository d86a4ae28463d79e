package org.micme.rules.moc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.micme.domain.credit.Amount;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.moc.MocProgressFacts.Award;
import org.micme.rules.moc.MocProgressFacts.Cycle;
import org.micme.rules.policy.BoardRequirement;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

class MocProgressPropertiesTest {

    private static final MocProgressRule RULE = MocProgressRule.RULE;
    private static final Policy MICME = PolicyPacks.micme();

    private static final RemedyLaw<MocProgressFacts, MocProgressOutcome> LAW = RemedyLaw.of(RULE)
            .curing("POINTS_MISSING", (facts, reason) -> earningAll(facts))
            .curing("PART_POINTS_MISSING", (facts, reason) -> earningAll(facts));

    private static MocProgressFacts earningAll(MocProgressFacts facts) {
        LocalDate start = facts.cycle().start();
        Seq<Award> more = Array.ofAll(facts.required().perPart().keySet())
                .append("any")
                .map(part -> new Award(start, part, Amount.of(1_000)));
        return with(facts, facts.asOf(), facts.awards().appendAll(more));
    }

    private static MocProgressFacts with(MocProgressFacts facts, Instant asOf, Seq<Award> awards) {
        return MocProgressFacts.builder()
                .asOf(asOf)
                .zone(facts.zone())
                .board(facts.board())
                .cycle(facts.cycle())
                .required(facts.required())
                .awards(awards)
                .pointsPerCredit(facts.pointsPerCredit())
                .build();
    }

    private static Decision<MocProgressOutcome, MocProgressDetails> decided(MocProgressFacts facts) {
        return DecisionForm.wellFormed(RULE.decide(facts, MICME));
    }

    private static LocalDate today(MocProgressFacts facts) {
        return facts.asOf().atZone(facts.zone()).toLocalDate();
    }

    @Provide
    Arbitrary<MocProgressFacts> cycles() {
        Arbitrary<LocalDate> starts = Arbitraries.of("2024-02-29", "2023-01-01", "2025-12-31", "2024-03-10")
                .map(LocalDate::parse);
        Arbitrary<BoardRequirement> required = Combinators.combine(
                        Arbitraries.integers().between(0, 40), parts())
                .as((points, perPart) -> new BoardRequirement(Amount.of(points), perPart));
        Arbitrary<ZoneId> zones = Arbitraries.of("America/Detroit", "Pacific/Apia", "America/Sao_Paulo")
                .map(ZoneId::of);
        return Combinators.combine(
                        starts,
                        Arbitraries.integers().between(1, 3),
                        required,
                        awards().list().ofMaxSize(6),
                        Arbitraries.integers().between(-40, 1200),
                        zones,
                        Arbitraries.of("none", "0.5", "0", "-1").map(MocProgressPropertiesTest::pointsPerCredit))
                .as(MocProgressPropertiesTest::asked);
    }

    private static Option<Amount> pointsPerCredit(String text) {
        return text.equals("none") ? Option.none() : Option.some(Amount.parse(text));
    }

    private static MocProgressFacts asked(
            LocalDate start,
            int years,
            BoardRequirement required,
            List<Award> awards,
            int dayOfCycle,
            ZoneId zone,
            Option<Amount> pointsPerCredit) {
        LocalDate today = start.plusDays(dayOfCycle);
        Seq<Award> shifted = Array.ofAll(awards)
                .map(award -> new Award(start.plusDays(award.on().toEpochDay()), award.part(), award.credits()))
                .filter(award -> !award.on().isAfter(today));
        return MocProgressFacts.builder()
                .asOf(today.atTime(12, 0).atZone(zone).toInstant())
                .zone(zone)
                .board(BoardCode.of("ABIM"))
                .cycle(new Cycle(start, years))
                .required(required)
                .awards(shifted)
                .pointsPerCredit(pointsPerCredit)
                .build();
    }

    private static Arbitrary<Map<String, Amount>> parts() {
        return Arbitraries.of(List.of(
                LinkedHashMap.empty(),
                LinkedHashMap.of("safety", Amount.of(5)),
                LinkedHashMap.of("safety", Amount.parse("2.5"), "knowledge", Amount.of(30))));
    }

    /** Dated by the day of the cycle, before and after it among them. */
    private static Arbitrary<Award> awards() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 1100),
                        Arbitraries.of("safety", "knowledge", "practice"),
                        Arbitraries.of("0.1", "0.2", "2.5", "10", "0", "-1", "0.333333"))
                .as((day, part, credits) -> new Award(LocalDate.ofEpochDay(day), part, Amount.parse(credits)));
    }

    private static LocalDate cycleEnd(MocProgressFacts facts) {
        LocalDate start = facts.cycle().start();
        LocalDate date = start;
        while (ChronoUnit.YEARS.between(start, date.plusDays(1)) < facts.cycle().years()) {
            date = date.plusDays(1);
        }
        return date;
    }

    private static BigDecimal earned(MocProgressFacts facts, String part) {
        LocalDate end = cycleEnd(facts);
        BigDecimal perCredit = facts.pointsPerCredit().map(Amount::toBigDecimal).getOrElse(BigDecimal.ONE);
        return facts.awards()
                .toJavaStream()
                .filter(award -> part.isEmpty() || award.part().equals(part))
                .filter(award -> !award.on().isBefore(facts.cycle().start())
                        && !award.on().isAfter(end))
                .map(award -> award.credits().toBigDecimal().multiply(perCredit))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static MocProgressOutcome expected(MocProgressFacts facts) {
        BigDecimal earned = earned(facts, "");
        BigDecimal points = facts.required().points().toBigDecimal();
        boolean parts = facts.required()
                .perPart()
                .toJavaStream()
                .allMatch(part -> earned(facts, part._1()).compareTo(part._2().toBigDecimal()) >= 0);
        if (parts && earned.compareTo(points) >= 0) {
            return MocProgressOutcome.COMPLETE;
        }
        LocalDate start = facts.cycle().start();
        LocalDate end = cycleEnd(facts);
        if (today(facts).isAfter(end)) {
            return MocProgressOutcome.CYCLE_OVER;
        }
        long elapsed = Math.max(0, today(facts).toEpochDay() - start.toEpochDay());
        BigDecimal days = BigDecimal.valueOf(end.toEpochDay() - start.toEpochDay() + 1);
        boolean behind = earned.multiply(days).compareTo(points.multiply(BigDecimal.valueOf(elapsed))) < 0;
        return behind ? MocProgressOutcome.BEHIND : MocProgressOutcome.ON_TRACK;
    }

    @Property
    void shareEarnedIsHeldAgainstTheShareOfTheCycle(@ForAll("cycles") MocProgressFacts facts) {
        assertThat(decided(facts).outcome()).isEqualTo(expected(facts));
    }

    @Property
    void pointsAreExact(@ForAll("cycles") MocProgressFacts facts) {
        MocProgressDetails details = decided(facts).details();
        BigDecimal short0 = facts.required().points().toBigDecimal().subtract(earned(facts, ""));

        assertThat(details.earned()).isEqualByComparingTo(earned(facts, ""));
        assertThat(details.missing()).isEqualByComparingTo(short0.max(BigDecimal.ZERO));
        assertThat(details.cycleEnd()).isEqualTo(cycleEnd(facts));
        details.earnedPerPart().forEach((part, points) -> assertThat(points).isEqualByComparingTo(earned(facts, part)));
        assertThat(details.earnedPerPart()
                        .values()
                        .reduceOption(BigDecimal::add)
                        .getOrElse(BigDecimal.ZERO))
                .isEqualByComparingTo(details.earned());
    }

    @Property
    void everyMissingPartIsASubjectInTheOrderOfTheRequirement(@ForAll("cycles") MocProgressFacts facts) {
        Decision<MocProgressOutcome, MocProgressDetails> decision = decided(facts);
        List<String> parts = facts.required()
                .perPart()
                .toJavaStream()
                .filter(part -> earned(facts, part._1()).compareTo(part._2().toBigDecimal()) < 0)
                .map(part -> part._1())
                .toList();

        assertThat(decision.reasons()
                        .filter(r -> r.code().equals("PART_POINTS_MISSING"))
                        .flatMap(Reason::subject))
                .containsExactlyElementsOf(parts);
        assertThat(decision.reasons().exists(r -> r.code().equals("POINTS_MISSING")))
                .isEqualTo(decision.details().missing().signum() > 0);
        assertThat(decision.isBlocked())
                .isEqualTo(decision.outcome() == MocProgressOutcome.BEHIND
                        || decision.outcome() == MocProgressOutcome.CYCLE_OVER);
    }

    @Property
    void earningWhatIsMissingCompletesTheCycleUnlessItIsOver(@ForAll("cycles") MocProgressFacts facts) {
        MocProgressFacts cured = LAW.check(facts, MICME);

        if (isEarnable(facts)) {
            assertThat(decided(cured).outcome()).isNotEqualTo(MocProgressOutcome.BEHIND);
        }
    }

    private static boolean isEarnable(MocProgressFacts facts) {
        return facts.pointsPerCredit().forAll(Amount::isPositive);
    }

    @Property
    void whereCreditGivesNoPointsNobodyIsToldToEarnSome(@ForAll("cycles") MocProgressFacts facts) {
        Decision<MocProgressOutcome, MocProgressDetails> decision = decided(facts);

        boolean possible = isEarnable(facts) && decision.outcome() != MocProgressOutcome.CYCLE_OVER;
        assertThat(decision.reasons().map(reason -> reason.remedy().isPossible()))
                .allMatch(told -> told == possible);
    }

    @Property
    void morePointsNeverFallBehind(@ForAll("cycles") MocProgressFacts facts) {
        String credits = isEarnable(facts) ? "0.000001" : "-0.000001";
        Award more = new Award(today(facts), "safety", Amount.parse(credits));
        MocProgressOutcome before = decided(facts).outcome();
        MocProgressOutcome after =
                decided(with(facts, facts.asOf(), facts.awards().append(more))).outcome();

        if (before == MocProgressOutcome.ON_TRACK || before == MocProgressOutcome.COMPLETE) {
            assertThat(after).isIn(MocProgressOutcome.ON_TRACK, MocProgressOutcome.COMPLETE);
        }
    }

    @Property
    void theOrderOfAwardsDoesNotMatter(@ForAll("cycles") MocProgressFacts facts) {
        Decision<MocProgressOutcome, MocProgressDetails> turned =
                decided(with(facts, facts.asOf(), facts.awards().reverse()));

        assertThat(turned.outcome()).isEqualTo(decided(facts).outcome());
        assertThat(turned.reasons()).isEqualTo(decided(facts).reasons());
        assertThat(turned.details().earned()).isEqualTo(decided(facts).details().earned());
    }

    @Property
    void awardsOutsideTheCycleDoNotCount(@ForAll("cycles") MocProgressFacts facts) {
        Seq<Award> outside = Array.of(
                        facts.cycle().start().minusDays(1), cycleEnd(facts).plusDays(1))
                .filter(date -> !date.isAfter(today(facts)))
                .map(date -> new Award(date, "safety", Amount.of(100)));

        assertThat(decided(with(facts, facts.asOf(), facts.awards().appendAll(outside))))
                .isEqualTo(decided(facts));
    }

    @Test
    void anAwardIsNeverDatedAfterTheMomentOfAsking() {
        MocProgressFacts facts = asked(
                LocalDate.of(2025, 1, 1),
                1,
                new BoardRequirement(Amount.of(1), LinkedHashMap.empty()),
                List.of(),
                9,
                ZoneId.of("UTC"),
                Option.none());
        Seq<Award> tomorrow = Array.of(new Award(LocalDate.of(2025, 1, 11), "safety", Amount.of(1)));

        assertThatThrownBy(() -> with(facts, facts.asOf(), tomorrow)).isInstanceOf(IllegalArgumentException.class);
    }
}
