package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.micme.rules.disclosure.Disclosures.DETROIT;
import static org.micme.rules.disclosure.Disclosures.IN_TIME;
import static org.micme.rules.disclosure.Disclosures.TOO_LATE;
import static org.micme.rules.disclosure.Disclosures.TOO_OLD;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.Decision;
import org.micme.rules.Reason;
import org.micme.rules.Wording;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.HolidayCalendar;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.ReadinessCondition;
import org.micme.rules.policy.ReadinessPolicy;
import org.micme.rules.schema.TreeSink;

/** Whether name, faculty and disclosures are there five business days before: the deadline, and what is missing. */
class ThreeByFiveRuleTest {

    private static final Policy MICME = PolicyPacks.micme();

    /** Of a child on 14 May 2025: the end of 7 May. */
    private static final Instant DEADLINE =
            OffsetDateTime.parse("2025-05-08T00:00:00-04:00").toInstant();

    private static final Seq<AssignedPerson> READY = Array.of(Children.approved("f1"));

    private static ThreeByFiveFacts.Builder child(String name) {
        return ThreeByFiveFacts.builder()
                .zone(DETROIT)
                .seriesName(Children.SERIES)
                .activity(Children.named(name));
    }

    private static Decision<ThreeByFiveOutcome, ReadinessDeadline> decide(
            ThreeByFiveFacts.Builder facts, Policy policy) {
        return ThreeByFiveRule.RULE.decide(facts.build(), policy);
    }

    private static String answer(Decision<ThreeByFiveOutcome, ReadinessDeadline> decision) {
        return decision.outcome()
                + decision.reasons().map(Object::toString).mkString(" [", ", ", "] ")
                + decision.nextChangeAt().map(Instant::toString).getOrElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "-86400000000000, OPEN, 2025-05-08T04:00:00Z",
        "-1, OPEN, 2025-05-08T04:00:00Z",
        "0, OVERDUE, -",
        "1, OVERDUE, -",
        "864000000000000, OVERDUE, -"
    })
    void whatIsMissingIsOpenBeforeTheDeadlineAndOverdueFromThenOn(long nanos, String outcome, String next) {
        assertThat(answer(decide(child(Children.TOPIC).asOf(DEADLINE.plusNanos(nanos)), MICME)))
                .isEqualTo(outcome + " [NO_FACULTY] " + next);
    }

    @ParameterizedTest
    @CsvSource({"-1, MET, ''", "0, MET_LATE, COMPLETED_LATE", "1, MET_LATE, COMPLETED_LATE"})
    void whatWasCompleteBeforeTheDeadlineWasInTime(long nanos, String outcome, String reason) {
        for (Instant asOf : new Instant[] {DEADLINE.minusSeconds(1), DEADLINE, TOO_LATE}) {
            assertThat(answer(decide(
                            child(Children.TOPIC)
                                    .asOf(asOf)
                                    .faculty(READY)
                                    .completedAt(Option.some(DEADLINE.plusNanos(nanos))),
                            MICME)))
                    .isEqualTo(outcome + " [" + reason + "] -");
        }
    }

    /** Until the activity starts a disclosure can still come in; then nobody can cure what is missing but by leaving. */
    @ParameterizedTest
    @CsvSource({"-1, let f submit a disclosure, faculty.disclosures", "0, remove f, faculty", "1, remove f, faculty"})
    void whoHasNotDisclosedByTheStartIsToBeRemoved(long nanos, String beginning, String changes) {
        for (Seq<SubmittedDisclosure> disclosures :
                List.of(Array.<SubmittedDisclosure>empty(), Array.of(Disclosures.ofNothing(TOO_OLD)))) {
            Decision<ThreeByFiveOutcome, ReadinessDeadline> decision = decide(
                    child(Children.TOPIC)
                            .asOf(Disclosures.START.plusNanos(nanos))
                            .faculty(Array.of(Children.person("f")
                                    .disclosures(disclosures)
                                    .build())),
                    MICME);
            Reason reason = decision.reasons().get(0);

            assertThat(reason.code()).isEqualTo(disclosures.isEmpty() ? "DISCLOSURE_MISSING" : "DISCLOSURE_EXPIRED");
            assertThat(Wording.ENGLISH.remedy(decision.rule(), reason)).startsWith(beginning);
            assertThat(reason.remedy().changes()).containsExactly(changes);
        }
    }

    @Test
    void nothingMissingAndNoRecordOfWhenIsMet() {
        assertThat(answer(decide(child(Children.TOPIC).asOf(TOO_LATE).faculty(READY), MICME)))
                .isEqualTo("MET [] -");
    }

    @Test
    void whenItWasCompleteIsNotLookedAtWhereSomethingIsMissing() {
        assertThat(answer(decide(child("").asOf(TOO_OLD).faculty(READY).completedAt(Option.some(TOO_LATE)), MICME)))
                .isEqualTo("OPEN [NAME_MISSING] 2025-05-08T04:00:00Z");
    }

    @Test
    void everythingThatIsMissingIsTold() {
        Seq<AssignedPerson> people = Array.of(
                Children.person("late")
                        .disclosures(Array.of(Disclosures.ofNothing(TOO_LATE)))
                        .build(),
                Children.person("silent").build(),
                Children.approved("fine"),
                Children.person("old")
                        .disclosures(Array.of(Disclosures.ofRelationships(TOO_OLD)))
                        .build(),
                Children.person("planner").role(ContentRole.PLANNER).build());
        Decision<ThreeByFiveOutcome, ReadinessDeadline> decision =
                decide(child("TBD").asOf(TOO_OLD).faculty(people), MICME);

        assertThat(decision.reasons()
                        .map(reason -> reason + " " + reason.owner() + " " + reason.source() + " " + reason.severity())
                        .asJava())
                .containsExactly(
                        "DISCLOSURE_LATE late FACULTY DIS-1 BLOCKING",
                        "DISCLOSURE_MISSING silent FACULTY DIS-1 BLOCKING",
                        "DISCLOSURE_EXPIRED old FACULTY DIS-1 BLOCKING",
                        "NAME_NOT_TOPIC COORDINATOR RSS-6 BLOCKING");
        assertThat(Wording.ENGLISH.message(decision.rule(), decision.reasons().get(2)))
                .isEqualTo("the disclosure covers activities through 2024-08-31, and lapses before this one ends");
    }

    @Test
    void aPlannerIsNoFacultyAndDisclosesWhereThePolicySaysSo() {
        Seq<AssignedPerson> planner =
                Array.of(Children.person("p").role(ContentRole.PLANNER).build());

        assertThat(answer(decide(child(Children.TOPIC).asOf(TOO_LATE).faculty(planner), MICME)))
                .isEqualTo("OVERDUE [NO_FACULTY] -");
        assertThat(answer(decide(
                        child(Children.TOPIC).asOf(TOO_LATE).faculty(planner),
                        PolicyPacks.named("vanderbilt").get())))
                .isEqualTo("OVERDUE [NO_FACULTY, DISCLOSURE_MISSING p] -");
    }

    @Test
    void reasonsWithoutASubjectComeFirstAndTheNameCheckLast() {
        assertThat(answer(decide(child(" ").asOf(TOO_LATE), MICME))).isEqualTo("OVERDUE [NAME_MISSING, NO_FACULTY] -");
        assertThat(answer(decide(child("TBA").asOf(TOO_LATE).faculty(Array.empty()), MICME)))
                .isEqualTo("OVERDUE [NO_FACULTY, NAME_NOT_TOPIC] -");
    }

    @Test
    void anAcceptedNameIsATopic() {
        assertThat(answer(decide(child("TBD").asOf(TOO_LATE).nameAccepted(true).faculty(READY), MICME)))
                .isEqualTo("MET [] -");
        assertThat(answer(decide(child("").asOf(TOO_LATE).nameAccepted(true).faculty(READY), MICME)))
                .isEqualTo("OVERDUE [NAME_MISSING] -");
    }

    @ParameterizedTest
    @CsvSource({
        "TOPIC_NAME, NAME_NOT_TOPIC, NAME_MISSING",
        "FACULTY, NO_FACULTY, NO_FACULTY",
        "DISCLOSURES, DISCLOSURE_MISSING p, DISCLOSURE_MISSING p"
    })
    void eachConditionIsThePolicys(ReadinessCondition only, String offTopic, String nameless) {
        Policy policy = PolicyBuilder.from(PolicyPacks.named("vanderbilt").get())
                .readiness(new ReadinessPolicy(5, Array.of(only)))
                .build();
        Seq<AssignedPerson> planner =
                Array.of(Children.person("p").role(ContentRole.PLANNER).build());

        assertThat(answer(decide(child("TBD").asOf(TOO_LATE).faculty(planner), policy)))
                .isEqualTo("OVERDUE [" + offTopic + "] -");
        assertThat(answer(decide(child("").asOf(TOO_LATE).faculty(planner), policy)))
                .isEqualTo("OVERDUE [" + nameless + "] -");
        Policy none = PolicyBuilder.from(policy)
                .readiness(new ReadinessPolicy(5, Array.empty()))
                .build();
        assertThat(answer(decide(child("TBD").asOf(TOO_LATE), none))).isEqualTo("MET [] -");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2025-05-07, 2025-05-08T04:00:00Z",
        "0, 2025-05-14, 2025-05-15T04:00:00Z",
        "3, 2025-05-09, 2025-05-10T04:00:00Z",
        "10, 2025-04-30, 2025-05-01T04:00:00Z",
        "49, 2025-03-06, 2025-03-07T05:00:00Z"
    })
    void theDeadlineIsTheEndOfTheLastBusinessDay(int days, LocalDate date, Instant instant) {
        Policy policy = PolicyBuilder.from(MICME)
                .readiness(new ReadinessPolicy(days, MICME.readiness().conditions()))
                .build();
        assertThat(decide(child(Children.TOPIC).asOf(IN_TIME), policy).details())
                .isEqualTo(new ReadinessDeadline(date, instant));
    }

    @Test
    void holidaysMoveTheDeadline() {
        LocalDate monday = LocalDate.of(2025, 5, 12);
        assertThat(deadline(child(Children.TOPIC).holidays(Array.of(monday)))).isEqualTo("2025-05-06");
        assertThat(deadline(child(Children.TOPIC).holidays(Array.of(monday.minusDays(1)))))
                .isEqualTo("2025-05-07");
    }

    @Test
    void theFactsCalendarTakesThePlaceOfThePolicys() {
        ThreeByFiveFacts.Builder memorialWeek = ThreeByFiveFacts.builder()
                .zone(DETROIT)
                .seriesName("")
                .activity(org.micme.domain.activity.Activity.of(
                        "Topic",
                        OffsetDateTime.parse("2025-05-28T12:00:00-04:00").toInstant(),
                        OffsetDateTime.parse("2025-05-28T13:00:00-04:00").toInstant()));
        assertThat(deadline(memorialWeek.calendar(Option.some(HolidayCalendar.NONE))))
                .isEqualTo("2025-05-21");
    }

    private static String deadline(ThreeByFiveFacts.Builder facts) {
        return decide(facts.asOf(IN_TIME), MICME).details().deadlineDate().toString();
    }

    @Test
    void detailsAreTheDateAndItsEnd() {
        ReadinessDeadline due = new ReadinessDeadline(LocalDate.of(2025, 5, 7), DEADLINE);
        assertThat(TreeSink.tree(ThreeByFiveRule.RULE.details(), due))
                .hasToString("{deadlineDate=2025-05-07, deadline=2025-05-08T04:00:00Z}");
    }

    @Test
    void lateCompletionIsAdviceThatNamesBothInstants() {
        Decision<ThreeByFiveOutcome, ReadinessDeadline> decision =
                decide(child(Children.TOPIC).asOf(TOO_LATE).faculty(READY).completedAt(Option.some(DEADLINE)), MICME);
        assertThat(decision.isBlocked()).isFalse();
        assertThat(Wording.ENGLISH.message(decision.rule(), decision.reasons().head()))
                .isEqualTo("it was complete at 2025-05-08T04:00:00Z, and due before 2025-05-08T04:00:00Z");
        assertThat(decision.reasons().head().owner() + decision.reasons().head().source())
                .isEqualTo("COORDINATORRSS-5");
    }

    @Test
    void nobodyIsAssignedTwice() {
        Seq<AssignedPerson> twice = Array.of(Children.approved("f1"), Children.approved("f2"), Children.approved("f1"));
        assertThatThrownBy(
                        () -> child(Children.TOPIC).asOf(IN_TIME).faculty(twice).build())
                .hasMessage("faculty has f1 twice");
        assertThatThrownBy(() ->
                        Children.anyChild(Children.named("a")).faculty(twice).build())
                .hasMessage("faculty has f1 twice");
        assertThatThrownBy(() -> Children.person("f1")
                        .disclosures(Array.fill(2, () -> Disclosures.ofNothing(IN_TIME)))
                        .build())
                .hasMessage("two disclosures of one person were submitted at the same instant");
    }
}
