package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.Severity;
import org.micme.rules.calendar.BusinessDays;
import org.micme.rules.disclosure.DisclosureCover;
import org.micme.rules.disclosure.DisclosureReasons;
import org.micme.rules.policy.CalendarPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.ReadinessCondition;
import org.micme.rules.schema.Shape;

/** Decides whether name, faculty and disclosures of a child are there so many business days before it (RSS-5, 3 by 5). */
public final class ThreeByFiveRule extends Rule<ThreeByFiveFacts, ThreeByFiveOutcome, ReadinessDeadline> {

    private static final ReasonKind NO_FACULTY = NameReasons.noFaculty("RSS-5", "faculty");
    private static final DisclosureReasons PERSON = DisclosureReasons.ofEach("faculty");
    private static final ReasonKind NAME_NOT_TOPIC = NameReasons.nameNotTopic(Severity.BLOCKING);
    private static final ReasonKind COMPLETED_LATE = ReasonKind.advice("COMPLETED_LATE")
            .movedBy(Owner.COORDINATOR)
            .from("RSS-5")
            .says("it was complete at {0}, and due before {1}")
            .incurable("nothing is left to do for this one: prepare the next one earlier");

    /** The rule. */
    public static final ThreeByFiveRule RULE = new ThreeByFiveRule();

    private ThreeByFiveRule() {
        super(RuleCard.<ThreeByFiveOutcome>of(
                        "three-by-five", "A child is ready for review so many business days before it")
                .cites(Citation.of("RSS-5", "RSS-6", "DIS-1").from("RSS-MANUAL, Step 1"))
                .outcomes(ThreeByFiveOutcome.class)
                .reasons(Array.of(NameReasons.NAME_MISSING, NO_FACULTY)
                        .appendAll(Array.of(PERSON.ofCover()))
                        .append(NAME_NOT_TOPIC)
                        .append(COMPLETED_LATE)));
    }

    @Override
    public Shape<ThreeByFiveFacts> facts() {
        return ThreeByFiveShape.FACTS;
    }

    @Override
    public Shape<ReadinessDeadline> details() {
        return ThreeByFiveShape.DETAILS;
    }

    @Override
    protected Decision<ThreeByFiveOutcome, ReadinessDeadline> assess(ThreeByFiveFacts given, Policy policy) {
        ReadinessDeadline due = deadline(given, policy);
        Reasons reasons = new Reasons();
        Seq<ReadinessCondition> conditions = policy.readiness().conditions();
        String name = given.activity().name().getOrNull();
        boolean nameCounts = conditions.contains(ReadinessCondition.TOPIC_NAME);
        reasons.addWhere(nameCounts && name == null, NameReasons.NAME_MISSING);
        reasons.addWhere(
                conditions.contains(ReadinessCondition.FACULTY) && !AssignedPeople.hasFaculty(given.faculty()),
                NO_FACULTY);
        if (conditions.contains(ReadinessCondition.DISCLOSURES)) {
            addDisclosures(given, policy, reasons);
        }
        if (nameCounts && isOffTopic(name, given, policy)) {
            reasons.add(NAME_NOT_TOPIC);
        }
        if (!reasons.isEmpty()) {
            boolean open = given.asOf().isBefore(due.deadline());
            ThreeByFiveOutcome outcome = open ? ThreeByFiveOutcome.OPEN : ThreeByFiveOutcome.OVERDUE;
            return decided(policy, outcome, reasons, due, open ? due.deadline() : null);
        }
        return complete(given, policy, due, reasons);
    }

    private Decision<ThreeByFiveOutcome, ReadinessDeadline> complete(
            ThreeByFiveFacts given, Policy policy, ReadinessDeadline due, Reasons reasons) {
        Instant completedAt = given.completedAt().getOrNull();
        if (completedAt == null || completedAt.isBefore(due.deadline())) {
            return decided(policy, ThreeByFiveOutcome.MET, reasons, due, null);
        }
        reasons.add(COMPLETED_LATE, null, completedAt, due.deadline());
        return decided(policy, ThreeByFiveOutcome.MET_LATE, reasons, due, null);
    }

    private static boolean isOffTopic(@Nullable String name, ThreeByFiveFacts given, Policy policy) {
        return name != null
                && !given.nameAccepted()
                && !TopicName.reflectsTopic(name, given.seriesName(), policy.topicName());
    }

    private static void addDisclosures(ThreeByFiveFacts given, Policy policy, Reasons reasons) {
        boolean started = !given.asOf().isBefore(given.activity().start());
        for (AssignedPerson person : given.faculty()) {
            if (policy.requiresDisclosureOf(person.role())) {
                DisclosureCover cover =
                        DisclosureCover.of(person.disclosures(), given.activity(), given.zone(), policy);
                ReasonKind kind = started ? PERSON.afterStart(cover.state()) : PERSON.of(cover.state());
                if (kind != null) {
                    Object telling = cover.telling(person.disclosures(), given.zone(), policy);
                    reasons.add(kind, person.id().value(), telling, null);
                }
            }
        }
    }

    private static ReadinessDeadline deadline(ThreeByFiveFacts given, Policy policy) {
        CalendarPolicy calendar = policy.calendar();
        BusinessDays businessDays =
                BusinessDays.of(given.calendar().getOrElse(calendar.holidays()), calendar, given.holidays());
        LocalDate date = businessDays.before(
                given.activity().firstDate(given.zone()), policy.readiness().businessDays());
        return new ReadinessDeadline(
                date, date.plusDays(1).atStartOfDay(given.zone()).toInstant());
    }

    @Override
    public Seq<Instant> turningPoints(ThreeByFiveFacts given, Policy policy) {
        return Array.of(deadline(given, policy).deadline());
    }

    @Override
    public ThreeByFiveFacts at(ThreeByFiveFacts given, Instant asOf) {
        return ThreeByFiveFacts.builder()
                .asOf(asOf)
                .zone(given.zone())
                .seriesName(given.seriesName())
                .activity(given.activity())
                .nameAccepted(given.nameAccepted())
                .faculty(given.faculty())
                .holidays(given.holidays())
                .calendar(given.calendar())
                .completedAt(given.completedAt())
                .build();
    }

    @Override
    protected ThreeByFiveOutcome withheld(ThreeByFiveOutcome outcome) {
        return switch (outcome) {
            case MET, MET_LATE -> ThreeByFiveOutcome.OPEN;
            case OPEN, OVERDUE -> outcome;
        };
    }
}
