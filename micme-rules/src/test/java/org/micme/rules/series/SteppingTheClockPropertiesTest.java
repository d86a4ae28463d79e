package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.micme.rules.Decision;
import org.micme.rules.Rule;
import org.micme.rules.disclosure.CoiStatusRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Read;

/** The instant of the next change is the first at which the answer is another, found by asking again and again. */
class SteppingTheClockPropertiesTest {

    private static final Policy MICME = PolicyPacks.micme();
    private static final long HALF_AN_HOUR = 1800;

    @Provide
    Arbitrary<StatusWatchFacts> watches() {
        return Children.watches();
    }

    @Provide
    Arbitrary<ThreeByFiveFacts> readiness() {
        return Children.readiness();
    }

    @Provide
    Arbitrary<ChildStatusFacts> children() {
        return Children.children();
    }

    private static String answer(Decision<?, ?> decision) {
        return decision.outcome() + " " + decision.reasons() + " " + decision.details();
    }

    /** Asks every half hour, on the full one, and at the start: dates begin and activities start at none other. */
    private static <F> Option<Instant> steppedTo(Rule<F, ?, ?> rule, F facts, Instant start) {
        Instant asOf = rule.facts().asOf(facts).get();
        String now = answer(rule.decide(facts, MICME));
        TreeSet<Instant> steps = new TreeSet<>();
        long first = Math.floorDiv(asOf.getEpochSecond(), HALF_AN_HOUR) * HALF_AN_HOUR;
        for (long second = first; second <= start.getEpochSecond() + 2 * HALF_AN_HOUR; second += HALF_AN_HOUR) {
            // Kathmandu's midnights fall on a quarter.
            steps.add(Instant.ofEpochSecond(second));
            steps.add(Instant.ofEpochSecond(second + HALF_AN_HOUR / 2));
        }
        steps.add(start);
        return Option.ofOptional(steps.tailSet(asOf, false).stream()
                .filter(step ->
                        !answer(rule.decide(rule.at(facts, step), MICME)).equals(now))
                .findFirst());
    }

    @Property(tries = 200)
    void ofTheStatusWatch(@ForAll("watches") StatusWatchFacts facts) {
        assertThat(StatusWatchRule.RULE.decide(facts, MICME).nextChangeAt())
                .isEqualTo(
                        steppedTo(StatusWatchRule.RULE, facts, facts.activity().start()));
    }

    @Property(tries = 100)
    void ofThreeByFive(@ForAll("readiness") ThreeByFiveFacts facts) {
        assertThat(ThreeByFiveRule.RULE.decide(facts, MICME).nextChangeAt())
                .isEqualTo(
                        steppedTo(ThreeByFiveRule.RULE, facts, facts.activity().start()));
    }

    @Property
    void untilThenTheAnswerIsTheSame(
            @ForAll("watches") StatusWatchFacts facts, @ForAll @LongRange(max = 2_000_000) long seconds) {
        Decision<?, ?> decision = StatusWatchRule.RULE.decide(facts, MICME);
        Instant later = facts.asOf().plusSeconds(seconds);
        if (decision.nextChangeAt().forAll(later::isBefore)) {
            assertThat(answer(StatusWatchRule.RULE.decide(StatusWatchRule.RULE.at(facts, later), MICME)))
                    .isEqualTo(answer(decision));
        }
        decision.nextChangeAt().forEach(change -> {
            assertThat(change).isAfter(facts.asOf());
            assertThat(answer(StatusWatchRule.RULE.decide(StatusWatchRule.RULE.at(facts, change.minusNanos(1)), MICME)))
                    .isEqualTo(answer(decision));
        });
    }

    @Property
    void itIsOneOfTheTurningPoints(
            @ForAll("watches") StatusWatchFacts watch, @ForAll("readiness") ThreeByFiveFacts readiness) {
        Seq<Instant> watched = StatusWatchRule.RULE.turningPoints(watch, MICME);
        assertThat(StatusWatchRule.RULE.decide(watch, MICME).nextChangeAt()).allMatch(watched::contains);
        assertThat(watched).contains(watch.activity().start()).hasSize(3);
        Seq<Instant> due = ThreeByFiveRule.RULE.turningPoints(readiness, MICME);
        assertThat(ThreeByFiveRule.RULE.decide(readiness, MICME).nextChangeAt()).allMatch(due::contains);
        assertThat(due.asJava())
                .containsExactly(
                        ThreeByFiveRule.RULE.decide(readiness, MICME).details().deadline());
    }

    @Property
    void askingLaterChangesTheMomentAlone(
            @ForAll("watches") StatusWatchFacts watch, @ForAll("readiness") ThreeByFiveFacts readiness) {
        assertThat(StatusWatchRule.RULE.at(watch, watch.asOf())).isEqualTo(watch);
        assertThat(ThreeByFiveRule.RULE.at(readiness, readiness.asOf())).isEqualTo(readiness);
        assertThat(StatusWatchRule.RULE.at(watch, Instant.EPOCH).asOf()).isEqualTo(Instant.EPOCH);
        assertThat(ThreeByFiveRule.RULE.at(readiness, Instant.EPOCH).asOf()).isEqualTo(Instant.EPOCH);
    }

    @Property
    void theFactsComeBackAsTheyWereWritten(
            @ForAll("watches") StatusWatchFacts watch,
            @ForAll("readiness") ThreeByFiveFacts readiness,
            @ForAll("children") ChildStatusFacts child) {
        assertThat(again(StatusWatchRule.RULE, watch)).isEqualTo(watch);
        assertThat(again(ThreeByFiveRule.RULE, readiness)).isEqualTo(readiness);
        assertThat(Read.again(ChildStatusRule.RULE.facts(), child).value()).isEqualTo(child);
        assertThat(CoiStatusRule.RULE.facts().needsAsOf()).isFalse();
    }

    private static <F> F again(Rule<F, ?, ?> rule, F facts) {
        org.micme.rules.schema.TreeTokens tokens =
                new org.micme.rules.schema.TreeTokens(org.micme.rules.schema.TreeSink.tree(rule.facts(), facts));
        org.micme.rules.schema.Reading in = new org.micme.rules.schema.Reading(tokens, "facts");
        F read = rule.facts()
                .readWhole(in, tokens.next(), rule.facts().asOf(facts).get());
        assertThat(in.violations()).isEmpty();
        return read;
    }
}
