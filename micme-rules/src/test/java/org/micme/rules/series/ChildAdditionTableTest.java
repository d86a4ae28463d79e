package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.rules.Decision;
import org.micme.rules.NoDetails;
import org.micme.rules.Wording;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Read;
import org.micme.rules.series.ChildAdditionFacts.ApprovedSeries;

/** Whether a child can be added: every actor, in and outside the year, of the right duration and another, with evaluation and without. */
class ChildAdditionTableTest {

    private static final Instant START = Instant.parse("2025-05-14T16:00:00Z");

    @Provide
    Arbitrary<ChildAdditionFacts> additions() {
        return Children.additions();
    }

    private static ChildAdditionFacts.Builder addition(Activity activity, ApprovedSeries series) {
        return ChildAdditionFacts.builder()
                .zone(Disclosures.DETROIT)
                .activity(activity)
                .series(series);
    }

    private static Decision<ChildAdditionOutcome, NoDetails> decide(ChildAdditionFacts facts, String policy) {
        return ChildAdditionRule.RULE.decide(facts, PolicyPacks.named(policy).get());
    }

    private record Point(Seq<Role> roles, boolean inYear, boolean sameDuration, boolean own, boolean series) {

        Decision<ChildAdditionOutcome, NoDetails> decide() {
            Activity activity = Activity.of("Topic", START, START.plusSeconds(sameDuration ? 3600 : 3601));
            return ChildAdditionTableTest.decide(
                    addition(activity, new ApprovedSeries(inYear ? 2025 : 2026, 60, series))
                            .evaluationRequired(own)
                            .actorRoles(roles)
                            .build(),
                    "micme");
        }

        List<String> reasons() {
            List<String> reasons = new ArrayList<>();
            boolean administrator = roles.contains(Role.ADMINISTRATOR);
            if (!administrator && !roles.contains(Role.COORDINATOR)) {
                reasons.add("NOT_COORDINATOR");
            }
            if (!inYear) {
                reasons.add("OUTSIDE_APPROVED_YEAR");
            }
            if (!administrator && !sameDuration) {
                reasons.add("DURATION_DIFFERS");
            }
            if (!administrator && (own || series)) {
                reasons.add("EVALUATION_REQUIRED");
            }
            return reasons;
        }

        ChildAdditionOutcome outcome() {
            String all = String.join(" ", reasons());
            if (all.contains("NOT_") || all.contains("OUTSIDE")) {
                return ChildAdditionOutcome.REFUSED;
            }
            return all.isEmpty() ? ChildAdditionOutcome.ALLOWED : ChildAdditionOutcome.TICKET_REQUIRED;
        }
    }

    private static List<Point> space() {
        List<Seq<Role>> actors = new ArrayList<>(List.of(Array.empty(), Array.of(Role.values())));
        for (Role role : Role.values()) {
            actors.add(Array.of(role));
            actors.add(Array.of(Role.LEARNER, role));
        }
        List<Point> points = new ArrayList<>();
        for (Seq<Role> roles : actors) {
            for (int bits = 0; bits < 16; bits++) {
                points.add(new Point(roles, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0));
            }
        }
        return points;
    }

    @Test
    void everyPointHasItsOutcomeAndReasons() {
        Set<ChildAdditionOutcome> reached = EnumSet.noneOf(ChildAdditionOutcome.class);
        assertThat(space()).hasSize(256).allSatisfy(point -> {
            Decision<ChildAdditionOutcome, NoDetails> decision = point.decide();
            assertThat(decision.reasons().map(Object::toString).asJava()).isEqualTo(point.reasons());
            assertThat(decision.outcome()).isEqualTo(point.outcome());
            assertThat(decision.nextChangeAt()).isEmpty();
            reached.add(decision.outcome());
        });
        assertThat(reached).containsExactlyInAnyOrder(ChildAdditionOutcome.values());
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2024-12-31T23:59:59.999999999-05:00, 2025-01-01T00:30:00-05:00, micme, REFUSED",
        "2025, 2025-01-01T00:00:00-05:00, 2025-01-01T00:30:00-05:00, micme, ALLOWED",
        "2025, 2025-12-31T23:30:00-05:00, 2026-01-01T00:00:00-05:00, micme, ALLOWED",
        "2025, 2025-12-31T23:30:00-05:00, 2026-01-01T00:00:00.000000001-05:00, micme, REFUSED",
        "2026, 2025-12-31T23:30:00-05:00, 2026-01-01T00:30:00-05:00, micme, REFUSED",
        "2025, 2025-12-31T23:30:00-05:00, 2026-01-01T00:30:00-05:00, micme, REFUSED",
        "2025, 2025-07-01T00:00:00-04:00, 2025-07-01T01:00:00-04:00, rutgers, ALLOWED",
        "2025, 2025-06-30T23:59:59-04:00, 2025-07-01T01:00:00-04:00, rutgers, REFUSED",
        "2025, 2026-06-30T23:00:00-04:00, 2026-07-01T00:00:00-04:00, rutgers, ALLOWED",
        "2024, 2025-05-14T12:00:00-04:00, 2025-05-14T13:00:00-04:00, rutgers, ALLOWED",
        "2025, 2025-05-14T12:00:00-04:00, 2025-05-14T13:00:00-04:00, rutgers, REFUSED",
        "2024, 2024-02-29T12:00:00-05:00, 2024-02-29T13:00:00-05:00, micme, ALLOWED"
    })
    void startAndEndAreBothWithinTheApprovedYear(
            int year, String start, String end, String policy, ChildAdditionOutcome outcome) {
        Activity activity = Activity.of(
                "Topic",
                OffsetDateTime.parse(start).toInstant(),
                OffsetDateTime.parse(end).toInstant());
        ChildAdditionFacts facts = addition(activity, new ApprovedSeries(year, 60, false))
                .evaluationRequired(false)
                .actorRoles(Array.of(Role.ADMINISTRATOR))
                .build();
        assertThat(decide(facts, policy).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, true",
        "PT1H0.000000001S, false",
        "PT59M59.999S, false",
        "PT60M1S, false",
        "PT61M, false",
        "PT59M, false"
    })
    void durationIsComparedExactly(java.time.Duration duration, boolean same) {
        ChildAdditionFacts facts = addition(
                        Activity.of("Topic", START, START.plus(duration)), new ApprovedSeries(2025, 60, false))
                .evaluationRequired(false)
                .actorRoles(Array.of(Role.COORDINATOR))
                .build();
        assertThat(decide(facts, "micme").outcome())
                .isEqualTo(same ? ChildAdditionOutcome.ALLOWED : ChildAdditionOutcome.TICKET_REQUIRED);
    }

    @Test
    void anHourOverTheChangeToSummerTimeIsAnHour() {
        Instant start = OffsetDateTime.parse("2025-03-09T01:30:00-05:00").toInstant();
        Instant end = OffsetDateTime.parse("2025-03-09T03:30:00-04:00").toInstant();
        ChildAdditionFacts facts = addition(Activity.of("Topic", start, end), new ApprovedSeries(2025, 60, false))
                .evaluationRequired(false)
                .actorRoles(Array.of(Role.COORDINATOR))
                .build();
        assertThat(decide(facts, "micme").reasons()).isEmpty();
    }

    @Test
    void reasonsSayWhatIsApprovedAndWhoseMoveItIs() {
        Decision<ChildAdditionOutcome, NoDetails> decision =
                new Point(Array.empty(), false, false, true, false).decide();

        assertThat(decision.reasons()
                        .map(reason -> reason.owner() + " " + reason.source() + " " + reason.isBlocking() + ": "
                                + Wording.ENGLISH.message(decision.rule(), reason))
                        .asJava())
                .containsExactly(
                        "COORDINATOR ACC-11 true: only a coordinator or an administrator adds children",
                        "COORDINATOR RSS-1 true: the series is approved from 2026-01-01 through 2026-12-31",
                        "COORDINATOR RSS-7 true: the series is approved for children of 60 minutes",
                        "COORDINATOR RSS-7 true: the child needs an evaluation, which the office sets up");
        assertThat(decision.reasons().forAll(reason -> reason.subject().isEmpty()))
                .isTrue();
    }

    @Property
    void theFactsComeBackAsTheyWereWritten(@ForAll("additions") ChildAdditionFacts facts) {
        assertThat(Read.again(ChildAdditionRule.RULE.facts(), facts).value()).isEqualTo(facts);
    }

    @Property
    void onlyTheYearBindsAnAdministrator(@ForAll("additions") ChildAdditionFacts facts) {
        ChildAdditionFacts byAdministrator = ChildAdditionFacts.builder()
                .zone(facts.zone())
                .series(facts.series())
                .activity(facts.activity())
                .evaluationRequired(facts.evaluationRequired())
                .actorRoles(facts.actorRoles().append(Role.ADMINISTRATOR))
                .build();
        assertThat(decide(byAdministrator, "micme").reasons().map(Object::toString))
                .isEqualTo(decide(facts, "micme")
                        .reasons()
                        .map(Object::toString)
                        .filter(code -> code.equals("OUTSIDE_APPROVED_YEAR")));
    }
}
