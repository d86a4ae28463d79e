package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.Decision;
import org.micme.rules.InvalidFactsException;
import org.micme.rules.Reason;
import org.micme.rules.Wording;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.WatchPolicy;
import org.micme.rules.schema.TreeSink;

/** When somebody is alerted about a child that is not approved: each day before it, whatever alerts have gone out. */
class StatusWatchRuleTest {

    private static final Policy MICME = PolicyPacks.micme();

    /** 14 May 2025, noon in Detroit. */
    private static final Activity ACTIVITY = Disclosures.anyActivity();

    private static final LocalDate DATE = LocalDate.of(2025, 5, 14);

    private static Decision<StatusWatchOutcome, NextCheck> decide(
            Instant asOf, ChildStatus status, Seq<Integer> alerted, Policy policy) {
        return StatusWatchRule.RULE.decide(
                StatusWatchFacts.builder()
                        .asOf(asOf)
                        .zone(Disclosures.DETROIT)
                        .activity(ACTIVITY)
                        .status(status)
                        .alerted(alerted)
                        .build(),
                policy);
    }

    private static Instant morning(int daysBefore) {
        return DATE.minusDays(daysBefore)
                .atTime(9, 0)
                .atZone(Disclosures.DETROIT)
                .toInstant();
    }

    /** What has not gone out is told by day and by what has: rows of days left, columns of alerts. */
    @ParameterizedTest
    @CsvSource({
        //    none            5               3               5 and 3
        "9, NONE 05-09,   NONE 05-11,     NONE 05-09,     NONE -",
        "6, NONE 05-09,   NONE 05-11,     NONE 05-09,     NONE -",
        "5, CHECK 05-11,  NONE 05-11,     CHECK -,        NONE -",
        "4, CHECK 05-11,  NONE 05-11,     CHECK -,        NONE -",
        "3, TICKET -,     TICKET -,       NONE -,         NONE -",
        "2, TICKET -,     TICKET -,       NONE -,         NONE -",
        "1, TICKET -,     TICKET -,       NONE -,         NONE -",
        "0, TICKET -,     TICKET -,       NONE -,         NONE -",
        "-1, NONE -,      NONE -,         NONE -,         NONE -"
    })
    void eachDayHasItsAnswer(int daysBefore, String none, String five, String three, String both) {
        List<Seq<Integer>> alerts = List.of(Array.empty(), Array.of(5), Array.of(3), Array.of(3, 5, 3));
        List<String> expected = List.of(none, five, three, both);
        for (int i = 0; i < alerts.size(); i++) {
            for (ChildStatus status : ChildStatus.values()) {
                Decision<StatusWatchOutcome, NextCheck> decision =
                        decide(morning(daysBefore), status, alerts.get(i), MICME);
                String answer = decision.outcome() + " "
                        + decision.details()
                                .nextCheckDate()
                                .map(date -> date.toString().substring(5))
                                .getOrElse("-");
                assertThat(answer).isEqualTo(status == ChildStatus.APPROVED ? "NONE -" : expected.get(i));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-08T23:59:59.999999999-04:00, NONE",
        "2025-05-09T00:00:00-04:00, CHECK",
        "2025-05-10T23:59:59.999999999-04:00, CHECK",
        "2025-05-11T00:00:00-04:00, TICKET",
        "2025-05-14T11:59:59.999999999-04:00, TICKET",
        "2025-05-14T12:00:00-04:00, NONE"
    })
    void daysBeginAtMidnightInTheZoneAndTheWatchEndsWithTheStart(String asOf, StatusWatchOutcome outcome) {
        assertThat(decide(OffsetDateTime.parse(asOf).toInstant(), ChildStatus.PENDING, Array.empty(), MICME)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void everyOutcomeHasItsReason() {
        Set<StatusWatchOutcome> reached = EnumSet.noneOf(StatusWatchOutcome.class);
        for (int days = -1; days < 8; days++) {
            Decision<StatusWatchOutcome, NextCheck> decision =
                    decide(morning(days), ChildStatus.IN_REVIEW, Array.empty(), MICME);
            reached.add(decision.outcome());
            String expected = switch (decision.outcome()) {
                case NONE -> "";
                case CHECK -> "ALERT_DUE";
                case TICKET -> "TICKET_DUE";
            };
            assertThat(decision.reasons().map(Reason::code).mkString(" ")).isEqualTo(expected);
            decision.reasons().forEach(reason -> {
                assertThat(reason.owner() + " " + reason.source() + " " + reason.severity() + " " + reason.subject())
                        .isEqualTo("COORDINATOR RSS-14 BLOCKING None");
                assertThat(Wording.ENGLISH.message(decision.rule(), reason)).contains("the child of 2025-05-14 is");
            });
        }
        assertThat(reached).containsExactlyInAnyOrder(StatusWatchOutcome.values());
    }

    @Test
    void theDaysAreThePolicys() {
        Policy three = PolicyBuilder.from(MICME)
                .watch(new WatchPolicy(Array.of(10, 7, 1)))
                .build();
        List<String> answers = new ArrayList<>();
        for (int days : new int[] {11, 10, 8, 7, 2, 1, 0}) {
            Decision<StatusWatchOutcome, NextCheck> decision =
                    decide(morning(days), ChildStatus.PENDING, Array.of(7), three);
            answers.add(decision.outcome() + " "
                    + decision.details().nextCheckDate().getOrElse(LocalDate.EPOCH));
        }
        assertThat(answers)
                .containsExactly(
                        "NONE 2025-05-04",
                        "CHECK 2025-05-13",
                        "CHECK 2025-05-13",
                        "NONE 2025-05-13",
                        "NONE 2025-05-13",
                        "TICKET 1970-01-01",
                        "TICKET 1970-01-01");
    }

    @Test
    void aDayThatBeginsWithTheActivityIsNoMoreWatched() {
        Policy lastDay =
                PolicyBuilder.from(MICME).watch(new WatchPolicy(Array.of(2, 0))).build();
        Instant midnight = DATE.atStartOfDay(Disclosures.DETROIT).toInstant();
        for (Seq<Integer> alerted : List.of(Array.of(2), Array.<Integer>empty())) {
            Decision<StatusWatchOutcome, NextCheck> decision = StatusWatchRule.RULE.decide(
                    StatusWatchFacts.builder()
                            .asOf(morning(9))
                            .zone(Disclosures.DETROIT)
                            .activity(Activity.of("Heart Failure", midnight, midnight.plusSeconds(3600)))
                            .status(ChildStatus.PENDING)
                            .alerted(alerted)
                            .build(),
                    lastDay);

            assertThat(decision.details().nextCheckDate())
                    .isEqualTo(alerted.isEmpty() ? Option.some(DATE.minusDays(2)) : Option.none());
        }
    }

    @Test
    void oneDayIsATicketAtOnce() {
        Policy one =
                PolicyBuilder.from(MICME).watch(new WatchPolicy(Array.of(0))).build();

        assertThat(decide(morning(1), ChildStatus.PENDING, Array.empty(), one).outcome())
                .isEqualTo(StatusWatchOutcome.NONE);
        assertThat(decide(morning(0), ChildStatus.PENDING, Array.empty(), one).outcome())
                .isEqualTo(StatusWatchOutcome.TICKET);
    }

    @Test
    void aDayThatThePolicyHasNotIsAViolation() {
        assertThatThrownBy(() -> decide(morning(5), ChildStatus.PENDING, Array.of(5, 4, 3, 0), MICME))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        wrong -> assertThat(
                                        wrong.violations().map(v -> v.path()).asJava())
                                .containsExactly("alerted[1]", "alerted[3]"))
                .hasMessageContaining("expected a day of the policy's watch");
    }

    @Test
    void detailsAreADateOrNull() {
        assertThat(TreeSink.tree(StatusWatchRule.RULE.details(), new NextCheck(Option.some(DATE))))
                .hasToString("{nextCheckDate=2025-05-14}");
        assertThat(TreeSink.tree(StatusWatchRule.RULE.details(), new NextCheck(Option.none())))
                .hasToString("{nextCheckDate=null}");
    }
}
