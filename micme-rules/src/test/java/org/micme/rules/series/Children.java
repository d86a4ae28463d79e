package org.micme.rules.series;

import static org.micme.rules.disclosure.Disclosures.IN_TIME;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.HolidayCalendar;

/** Children of a series, and the people on them, to test with. */
public final class Children {

    public static final String SERIES = "Cardiology Grand Rounds";

    public static final String TOPIC = "Heart Failure in Primary Care";

    private Children() {}

    public static ChildStatusFacts.Builder anyChild(Activity activity) {
        return ChildStatusFacts.builder()
                .zone(Disclosures.DETROIT)
                .seriesName(SERIES)
                .activity(activity);
    }

    public static Activity named(String name) {
        return new Activity(Option.of(name), Disclosures.START, Disclosures.END);
    }

    public static AssignedPerson.Builder person(String id) {
        return AssignedPerson.builder().id(PersonId.of(id));
    }

    /** Has disclosed nothing, and is approved. */
    public static AssignedPerson approved(String id) {
        return person(id)
                .disclosures(Array.of(Disclosures.ofNothing(IN_TIME)))
                .review(Option.some(new PersonReview(ReviewDecision.APPROVED, IN_TIME)))
                .build();
    }

    /** The office's approval of people with a disclosure in time. */
    public static Option<OfficeApproval> approvalOf(String... ids) {
        return Option.some(new OfficeApproval(
                IN_TIME.plusSeconds(60), Array.of(ids).map(id -> new CoveredDisclosure(PersonId.of(id), IN_TIME))));
    }

    public static ChildStatusFacts.Builder copyOf(ChildStatusFacts facts) {
        return ChildStatusFacts.builder().zone(facts.zone()).seriesName(facts.seriesName());
    }

    /** The same child with other people. */
    public static ChildStatusFacts with(ChildStatusFacts facts, Seq<AssignedPerson> faculty) {
        return copyOf(facts)
                .activity(facts.activity())
                .nameAccepted(facts.nameAccepted())
                .faculty(faculty)
                .approval(facts.approval())
                .build();
    }

    /** The same child with another approval. */
    public static ChildStatusFacts with(ChildStatusFacts facts, Option<OfficeApproval> approval) {
        return copyOf(facts)
                .activity(facts.activity())
                .nameAccepted(facts.nameAccepted())
                .faculty(facts.faculty())
                .approval(approval)
                .build();
    }

    /** The same person with other disclosures and another review. */
    public static AssignedPerson with(
            AssignedPerson person, Seq<SubmittedDisclosure> disclosures, Option<PersonReview> review) {
        return AssignedPerson.builder()
                .id(person.id())
                .role(person.role())
                .disclosures(disclosures)
                .review(review)
                .build();
    }

    private static Arbitrary<AssignedPerson> people(Activity activity, ZoneId zone) {
        Arbitrary<ContentRole> roles = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(ContentRole.FACULTY)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(ContentRole.PLANNER)));
        return Disclosures.around(activity, zone)
                .flatMap(all -> Combinators.combine(
                                Arbitraries.integers().between(1, 99).map(number -> "f" + number),
                                roles,
                                Disclosures.reviewsOf(all))
                        .as((id, role, review) -> person(id)
                                .role(role)
                                .disclosures(all)
                                .review(review)
                                .build()));
    }

    private static Arbitrary<Seq<AssignedPerson>> faculties(Activity activity, ZoneId zone) {
        return people(activity, zone)
                .list()
                .uniqueElements(AssignedPerson::id)
                .ofMaxSize(4)
                .map(Array::ofAll);
    }

    public static Arbitrary<String> names() {
        return Arbitraries.of(TOPIC, TOPIC, "TBD", "Cardiology Grand Rounds, part 2", "Mar 7: Shock", "Déjà vu 心", "");
    }

    private static Arbitrary<Option<OfficeApproval>> approvals(Activity activity, Seq<AssignedPerson> faculty) {
        Seq<CoveredDisclosure> known = faculty.flatMap(person -> person.disclosures()
                .map(SubmittedDisclosure::submittedAt)
                .filter(at -> !at.isAfter(activity.start()))
                .max()
                .map(at -> new CoveredDisclosure(person.id(), at)));
        Arbitrary<Seq<CoveredDisclosure>> covers = Arbitraries.of(
                known, known, known.drop(1), known.append(new CoveredDisclosure(PersonId.of("x"), activity.start())));
        return Combinators.combine(covers, Arbitraries.of(-86_400L, 0L, 86_400L))
                .as((covered, later) -> new OfficeApproval(activity.start().plusSeconds(later), covered))
                .optional(0.8)
                .map(Option::ofOptional);
    }

    public static Arbitrary<ChildStatusFacts> children() {
        return Combinators.combine(Disclosures.zones(), Disclosures.activities(), names(), Arbitraries.of(true, false))
                .flatAs((zone, when, name, accepted) -> {
                    Activity activity = new Activity(Option.some(name), when.start(), when.end());
                    return faculties(activity, zone)
                            .flatMap(faculty -> approvals(activity, faculty)
                                    .map(approval -> ChildStatusFacts.builder()
                                            .zone(zone)
                                            .seriesName(SERIES)
                                            .activity(activity)
                                            .nameAccepted(accepted)
                                            .faculty(faculty)
                                            .approval(approval)
                                            .build()));
                });
    }

    private static Arbitrary<Instant> instantsAround(Activity activity) {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(-20 * 86_400L, 2 * 86_400L)
                        .map(seconds -> activity.start().plusSeconds(seconds)),
                Arbitraries.of(-1L, 0L, 1L).map(nanos -> activity.start().plusNanos(nanos)));
    }

    public static Arbitrary<ThreeByFiveFacts> readiness() {
        return children()
                .flatMap(child -> Combinators.combine(
                                instantsAround(child.activity()),
                                instantsAround(child.activity()).optional().map(Option::ofOptional),
                                Arbitraries.of(HolidayCalendar.class).optional().map(Option::ofOptional),
                                Arbitraries.integers().between(1, 12).list().ofMaxSize(3))
                        .as((asOf, completedAt, calendar, daysBefore) -> ThreeByFiveFacts.builder()
                                .asOf(asOf)
                                .zone(child.zone())
                                .seriesName(child.seriesName())
                                .activity(child.activity())
                                .nameAccepted(child.nameAccepted())
                                // 3 by 5 looks at nobody's review.
                                .faculty(child.faculty().map(one -> with(one, one.disclosures(), Option.none())))
                                .holidays(Array.ofAll(daysBefore)
                                        .map(days -> child.activity()
                                                .firstDate(child.zone())
                                                .minusDays(days)))
                                .calendar(calendar)
                                .completedAt(completedAt)
                                .build()));
    }

    public static Arbitrary<StatusWatchFacts> watches() {
        return Combinators.combine(
                        Disclosures.zones(),
                        Disclosures.activities(),
                        Arbitraries.of(ChildStatus.class),
                        Arbitraries.of(5, 3).list().ofMaxSize(3))
                .flatAs((zone, activity, status, alerted) -> instantsAround(activity)
                        .map(asOf -> StatusWatchFacts.builder()
                                .asOf(asOf)
                                .zone(zone)
                                .activity(activity)
                                .status(status)
                                .alerted(Array.ofAll(alerted))
                                .build()));
    }

    public static Arbitrary<ChildAdditionFacts> additions() {
        return Combinators.combine(
                        Disclosures.zones(),
                        Disclosures.activities(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Role.class).list().ofMaxSize(3))
                .flatAs((zone, activity, own, series, roles) -> Combinators.combine(
                                Arbitraries.integers().between(-1, 1),
                                Arbitraries.of(
                                        (int) Math.min(
                                                1_000_000, activity.duration().toMinutes()),
                                        60,
                                        0))
                        .as((years, minutes) -> ChildAdditionFacts.builder()
                                .zone(zone)
                                .series(new ChildAdditionFacts.ApprovedSeries(
                                        activity.firstDate(zone).getYear() + years, minutes, series))
                                .activity(activity)
                                .evaluationRequired(own)
                                .actorRoles(Array.ofAll(roles))
                                .build()));
    }
}
