package org.micme.app.activity;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.ChildApproval;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.disclosure.DisclosureActivityFacts;
import org.micme.rules.disclosure.DisclosureActivityRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.series.AssignedPerson;
import org.micme.rules.series.ChildStatusFacts;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.disclosure.DisclosureFiles;
import org.micme.spi.disclosure.Reviews;
import org.micme.spi.store.UnitOfWork;

/** Gathers what the status of a child depends on (RSS-11): its people, what they disclosed, and what the office found. For one unit. */
public final class ChildFacts {

    private final UnitOfWork unit;
    private final Policy policy;

    /**
     * Gathers in a unit.
     *
     * @param unit never null
     * @param policy whose disclosures count is said by it; never null
     */
    public ChildFacts(UnitOfWork unit, Policy policy) {
        this.unit = unit;
        this.policy = policy;
    }

    /**
     * The facts of {@code child-status}.
     *
     * @param child never null
     * @return never null
     */
    public ChildStatusFacts status(PlannedChild child) {
        Option<Series> series = Option.ofOptional(unit.port(AllSeries.class).find(child.series()));
        return ChildStatusFacts.builder()
                .zone(child.details().zone())
                .seriesName(series.map(found -> found.details().name()).getOrElse(""))
                .activity(child.activity())
                .nameAccepted(child.nameAcceptance().isDefined())
                .faculty(people(child, series))
                .approval(child.approval().map(ChildApproval::approval))
                .build();
    }

    private Seq<AssignedPerson> people(PlannedChild child, Option<Series> series) {
        Map<PersonId, ContentRole> roles = new LinkedHashMap<>();
        child.faculty().forEach(person -> roles.put(person, ContentRole.FACULTY));
        // Who teaches and plans is held to both, and listed once.
        series.forEach(
                found -> found.team().planners().forEach(person -> roles.putIfAbsent(person, ContentRole.PLANNER)));
        Map<PersonId, DisclosureFile> files = new HashMap<>();
        unit.port(DisclosureFiles.class).findAll(roles.keySet()).forEach(file -> files.put(file.person(), file));
        Map<PersonId, List<Review>> reviews = new HashMap<>();
        unit.port(Reviews.class)
                .of(child.id())
                .forEach(review -> reviews.computeIfAbsent(review.subject().person(), person -> new ArrayList<>())
                        .add(review));
        List<AssignedPerson> people = new ArrayList<>();
        roles.forEach((person, role) -> {
            Seq<SubmittedDisclosure> disclosed = Option.of(files.get(person))
                    .map(file -> file.disclosures().map(DisclosureVersion::submitted))
                    .getOrElse(Array.empty());
            people.add(AssignedPerson.builder()
                    .id(person)
                    .role(role)
                    .disclosures(disclosed)
                    .review(finding(child, disclosed, reviews.getOrDefault(person, List.of())))
                    .build());
        });
        return Array.ofAll(people);
    }

    /** What the office found of the disclosure that counts; failing that, its newest finding. */
    private Option<PersonReview> finding(PlannedChild child, Seq<SubmittedDisclosure> disclosed, List<Review> reviews) {
        Seq<PersonReview> findings = Array.ofAll(reviews).flatMap(Review::finding);
        if (findings.isEmpty()) {
            return Option.none();
        }
        Option<Instant> counting = DisclosureActivityRule.RULE
                .decide(new DisclosureActivityFacts(child.details().zone(), child.activity(), disclosed), policy)
                .details()
                .countingSubmittedAt();
        return findings.find(finding -> counting.contains(finding.disclosureSubmittedAt()))
                .orElse(() -> findings.maxBy(PersonReview::disclosureSubmittedAt));
    }
}
