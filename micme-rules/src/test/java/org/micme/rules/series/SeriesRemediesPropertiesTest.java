package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.micme.domain.account.Role;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.GivenFacts;
import org.micme.rules.Reason;
import org.micme.rules.ReasonKind;
import org.micme.rules.RemedyLaw;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

/** What is the matter with a child goes by its remedies, and by nothing else. */
class SeriesRemediesPropertiesTest {

    @Provide
    Arbitrary<ChildStatusFacts> children() {
        return Children.children();
    }

    @Provide
    Arbitrary<ThreeByFiveFacts> readiness() {
        return Children.readiness();
    }

    @Provide
    Arbitrary<StatusWatchFacts> watches() {
        return Children.watches();
    }

    @Provide
    Arbitrary<ChildAdditionFacts> additions() {
        return Children.additions();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of("micme", "vanderbilt", "rutgers", "utsw")
                .map(name -> PolicyPacks.named(name).get());
    }

    private static Seq<AssignedPerson> changed(
            Seq<AssignedPerson> faculty, Reason reason, java.util.function.UnaryOperator<AssignedPerson> change) {
        return faculty.map(one -> reason.subject().contains(one.id().value()) ? change.apply(one) : one);
    }

    private static Seq<AssignedPerson> without(Seq<AssignedPerson> faculty, Reason reason) {
        return faculty.reject(one -> reason.subject().contains(one.id().value()));
    }

    private static AssignedPerson disclosed(AssignedPerson one, Instant start) {
        return Children.with(one, one.disclosures().append(Disclosures.ofNothing(start)), one.review());
    }

    private static Instant counting(AssignedPerson one, Instant start) {
        return one.disclosures()
                .map(SubmittedDisclosure::submittedAt)
                .filter(at -> !at.isAfter(start))
                .max()
                .get();
    }

    private static AssignedPerson reviewed(AssignedPerson one, Instant start) {
        PersonReview review = new PersonReview(ReviewDecision.APPROVED, counting(one, start));
        return Children.with(one, one.disclosures(), Option.some(review));
    }

    private static AssignedPerson newcomer(Instant start) {
        return disclosed(Children.person("new").build(), start);
    }

    private static OfficeApproval approval(ChildStatusFacts child, Policy policy) {
        Instant start = child.activity().start();
        return new OfficeApproval(
                start,
                child.faculty()
                        .filter(one -> policy.requiresDisclosureOf(one.role()))
                        .map(one -> new CoveredDisclosure(one.id(), counting(one, start))));
    }

    private static RemedyLaw<ChildStatusFacts, ChildStatus> lawOfAChild(Policy policy) {
        RemedyLaw<ChildStatusFacts, ChildStatus> law = RemedyLaw.of(ChildStatusRule.RULE)
                .curing(
                        "NAME_MISSING",
                        (c, reason) -> GivenFacts.changed(ChildStatusRule.RULE, c, "activity.name", Children.TOPIC))
                .curing(
                        "NO_FACULTY",
                        (c, reason) -> Children.with(
                                c, c.faculty().append(newcomer(c.activity().start()))))
                .curing("AWAITING_OFFICE_APPROVAL", (c, reason) -> Children.with(c, Option.some(approval(c, policy))));
        for (String code : List.of("DISCLOSURE_MISSING", "DISCLOSURE_EXPIRED")) {
            law.curing(
                    code,
                    (c, reason) -> Children.with(
                            c,
                            changed(
                                    c.faculty(),
                                    reason,
                                    one -> disclosed(one, c.activity().start()))));
        }
        for (String code : List.of("DISCLOSURE_LATE", "CONFLICT_IMMITIGABLE")) {
            law.curing(code, (c, reason) -> Children.with(c, without(c.faculty(), reason)));
        }
        for (String code : List.of("DISCLOSURE_UPDATED", "RELATIONSHIPS_UNREVIEWED", "AWAITING_PERSON_APPROVAL")) {
            law.curing(
                    code,
                    (c, reason) -> Children.with(
                            c,
                            changed(
                                    c.faculty(),
                                    reason,
                                    one -> reviewed(one, c.activity().start()))));
        }
        return law;
    }

    @Property
    void ofAChildsStatus(@ForAll("children") ChildStatusFacts child, @ForAll("policies") Policy policy) {
        lawOfAChild(policy).check(child, policy);
    }

    /** What a remedy brings up has its own: person by person and then as a whole, the child comes to be approved. */
    @Property
    void remedyAfterRemedyAChildIsApproved(
            @ForAll("children") ChildStatusFacts child, @ForAll("policies") Policy policy) {
        ChildStatusFacts cured = child;
        for (int round = 0; round < 5; round++) {
            cured = lawOfAChild(policy).check(cured, policy);
        }
        assertThat(ChildStatusRule.RULE.decide(cured, policy).outcome()).isEqualTo(ChildStatus.APPROVED);
    }

    @Property
    void ofThreeByFive(@ForAll("readiness") ThreeByFiveFacts child, @ForAll("policies") Policy policy) {
        RemedyLaw<ThreeByFiveFacts, ThreeByFiveOutcome> law = RemedyLaw.of(ThreeByFiveRule.RULE)
                .curing(
                        "NAME_MISSING",
                        (c, reason) -> GivenFacts.changed(ThreeByFiveRule.RULE, c, "activity.name", Children.TOPIC))
                .curing(
                        "NAME_NOT_TOPIC",
                        (c, reason) -> GivenFacts.changed(ThreeByFiveRule.RULE, c, "nameAccepted", true))
                .curing(
                        "NO_FACULTY",
                        (c, reason) ->
                                with(c, c.faculty().append(newcomer(c.activity().start()))))
                .curing("DISCLOSURE_LATE", (c, reason) -> with(c, without(c.faculty(), reason)));
        for (String code : List.of("DISCLOSURE_MISSING", "DISCLOSURE_EXPIRED")) {
            law.curing(code, (c, reason) -> with(c, disclosingInTime(c, reason)));
        }
        law.check(child, policy);
    }

    /** A disclosure comes in after the moment of asking, and before the activity starts; after that nobody can disclose. */
    private static Seq<AssignedPerson> disclosingInTime(ThreeByFiveFacts child, Reason reason) {
        Instant start = child.activity().start();
        return child.asOf().isBefore(start)
                ? changed(child.faculty(), reason, one -> disclosed(one, start))
                : without(child.faculty(), reason);
    }

    private static ThreeByFiveFacts with(ThreeByFiveFacts facts, Seq<AssignedPerson> faculty) {
        return ThreeByFiveFacts.builder()
                .asOf(facts.asOf())
                .zone(facts.zone())
                .seriesName(facts.seriesName())
                .activity(facts.activity())
                .nameAccepted(facts.nameAccepted())
                .faculty(faculty)
                .holidays(facts.holidays())
                .calendar(facts.calendar())
                .completedAt(facts.completedAt())
                .build();
    }

    @Property
    void ofTheStatusWatch(@ForAll("watches") StatusWatchFacts watch) {
        StatusWatchFacts cured = RemedyLaw.of(StatusWatchRule.RULE)
                .curing("ALERT_DUE", (facts, reason) -> alerted(facts, 5))
                .curing("TICKET_DUE", (facts, reason) -> alerted(facts, 3))
                .check(watch, PolicyPacks.micme());

        assertThat(StatusWatchRule.RULE.decide(cured, PolicyPacks.micme()).outcome())
                .isEqualTo(StatusWatchOutcome.NONE);
    }

    private static StatusWatchFacts alerted(StatusWatchFacts facts, int day) {
        return StatusWatchFacts.builder()
                .asOf(facts.asOf())
                .zone(facts.zone())
                .activity(facts.activity())
                .status(facts.status())
                .alerted(facts.alerted().append(day))
                .build();
    }

    @Property
    void ofAddingAChild(@ForAll("additions") ChildAdditionFacts addition) {
        ChildAdditionFacts cured = RemedyLaw.of(ChildAdditionRule.RULE)
                .curing(
                        "NOT_COORDINATOR",
                        (facts, reason) -> changed(
                                facts,
                                "actorRoles",
                                facts.actorRoles()
                                        .append(Role.COORDINATOR)
                                        .map(Role::name)
                                        .asJava()))
                .curing("OUTSIDE_APPROVED_YEAR", (facts, reason) -> {
                    Instant start = LocalDate.of(facts.series().year(), 6, 2)
                            .atTime(12, 0)
                            .atZone(facts.zone())
                            .toInstant();
                    return changed(
                            facts, "activity", activity(start, facts.activity().duration()));
                })
                .curing("DURATION_DIFFERS", (facts, reason) -> {
                    long minutes = facts.activity()
                            .duration()
                            .plusNanos(59_999_999_999L)
                            .toMinutes();
                    Map<String, Object> longer = activity(facts.activity().start(), Duration.ofMinutes(minutes));
                    return changed(
                            changed(facts, "activity.end", Objects.requireNonNull(longer.get("end"))),
                            "series.approvedMinutes",
                            minutes);
                })
                .curing(
                        "EVALUATION_REQUIRED",
                        (facts, reason) -> changed(
                                changed(facts, "evaluationRequired", false), "series.evaluationRequired", false))
                .check(addition, PolicyPacks.micme());

        assertThat(ChildAdditionRule.RULE.decide(cured, PolicyPacks.micme()).outcome())
                .isEqualTo(ChildAdditionOutcome.ALLOWED);
    }

    private static ChildAdditionFacts changed(ChildAdditionFacts facts, String path, Object value) {
        return GivenFacts.changed(ChildAdditionRule.RULE, facts, path, value);
    }

    private static Map<String, Object> activity(Instant start, Duration duration) {
        return Map.of(
                "name", "Heart Failure",
                "start", start.toString(),
                "end", start.plus(duration).toString());
    }

    @Property
    void ofAFlyer(@ForAll ChildStatus status, @ForAll @IntRange(max = 3) int faculty) {
        FlyerFacts cured = RemedyLaw.of(FlyerRule.RULE)
                .curing("NO_FACULTY", (facts, reason) -> new FlyerFacts(facts.childStatus(), 1))
                .curing("NOT_APPROVED", (facts, reason) -> new FlyerFacts(ChildStatus.APPROVED, facts.facultyCount()))
                .check(new FlyerFacts(status, faculty), PolicyPacks.micme());

        assertThat(FlyerRule.RULE.decide(cured, PolicyPacks.micme()).outcome()).isEqualTo(FlyerOutcome.FINAL);
    }

    @Example
    void onlyALateCompletionHasNoRemedy() {
        assertThat(Array.of(
                                ChildStatusRule.RULE,
                                ThreeByFiveRule.RULE,
                                StatusWatchRule.RULE,
                                ChildAdditionRule.RULE,
                                FlyerRule.RULE)
                        .flatMap(rule -> rule.reasonKinds())
                        .filter(kind -> !kind.remedy().isPossible())
                        .map(ReasonKind::code)
                        .asJava())
                .containsExactly("COMPLETED_LATE");
    }
}
