package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.rules.series.ChildStatusDetails.PersonStatus;

/** How the facts of {@link ChildStatusRule} are read, and its details written. */
final class ChildStatusShape {

    static final Shape<ChildStatusFacts> FACTS = facts();
    static final Shape<ChildStatusDetails> DETAILS = details();

    private ChildStatusShape() {}

    private static Shape<ChildStatusFacts> facts() {
        ShapeBuilder<ChildStatusFacts> s = Shape.of("facts of child-status");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, ChildStatusFacts::zone);
        Field<String> series = s.needs("series", series(), ChildStatusFacts::seriesName);
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, ChildStatusFacts::activity);
        Field<Boolean> accepted = s.may("nameAccepted", Kinds.FLAG, facts -> Option.some(facts.nameAccepted()));
        Field<Seq<AssignedPerson>> faculty =
                s.mayOmit("faculty", AssignedPeopleShape.REVIEWED, ChildStatusFacts::faculty);
        Field<OfficeApproval> approval = s.may("approval", approval(), ChildStatusFacts::approval);
        return s.build(v -> ChildStatusFacts.builder()
                .zone(v.get(zone))
                .seriesName(v.get(series))
                .activity(v.get(activity))
                .nameAccepted(v.get(accepted, false))
                .faculty(v.get(faculty, Array.empty()))
                .approval(v.option(approval))
                .build());
    }

    /** A series, of which the rules about a child look at the name alone. */
    static Shape<String> series() {
        ShapeBuilder<String> s = Shape.of("series");
        Field<String> name = s.needs("name", Kinds.EXACT_TEXT, text -> text);
        return s.build(v -> v.get(name));
    }

    private static Shape<OfficeApproval> approval() {
        ShapeBuilder<CoveredDisclosure> c = Shape.of("covered person");
        Field<PersonId> person = c.needs("facultyId", CommonKinds.PERSON, CoveredDisclosure::person);
        Field<Instant> submittedAt = c.needs("disclosureSubmittedAt", Kinds.INSTANT, CoveredDisclosure::submittedAt);
        Shape<CoveredDisclosure> covered = c.build(v -> new CoveredDisclosure(v.get(person), v.get(submittedAt)));
        ShapeBuilder<OfficeApproval> s = Shape.of("approval");
        Field<Instant> approvedAt = s.needs("approvedAt", Kinds.INSTANT, OfficeApproval::approvedAt);
        Field<Seq<CoveredDisclosure>> covers =
                s.mayOmit("covers", Kinds.distinctList(covered, "facultyId"), OfficeApproval::covers);
        return s.build(v -> new OfficeApproval(v.get(approvedAt), v.get(covers, Array.empty())));
    }

    private static Shape<ChildStatusDetails> details() {
        ShapeBuilder<PersonStatus> p = Shape.of("a person's status");
        p.needs("id", CommonKinds.PERSON, PersonStatus::id);
        p.needs("coiStatus", Kinds.oneOf(CoiStatus.class), PersonStatus::coiStatus);
        ShapeBuilder<ChildStatusDetails> s = Shape.of("details of child-status");
        s.needs("faculty", Kinds.list(p.buildForWriting()), ChildStatusDetails::faculty);
        return s.buildForWriting();
    }
}
