package org.micme.rules.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link CoiStatusRule} are read, and its details written. */
final class CoiStatusShape {

    static final Shape<CoiStatusFacts> FACTS = facts();
    static final Shape<CoiStatusDetails> DETAILS = details();

    private CoiStatusShape() {}

    private static Shape<CoiStatusFacts> facts() {
        ShapeBuilder<CoiStatusFacts> s = Shape.of("facts of coi-status");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, CoiStatusFacts::zone);
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, CoiStatusFacts::activity);
        Field<Seq<SubmittedDisclosure>> disclosures =
                s.mayOmit("disclosures", CommonKinds.DISCLOSURES, CoiStatusFacts::disclosures);
        Field<PersonReview> review = s.may("review", CommonKinds.REVIEW, CoiStatusFacts::review);
        return s.build(v -> CoiStatusFacts.builder()
                .zone(v.get(zone))
                .activity(v.get(activity))
                .disclosures(v.get(disclosures, Array.empty()))
                .review(v.option(review))
                .build());
    }

    private static Shape<CoiStatusDetails> details() {
        ShapeBuilder<CoiStatusDetails> s = Shape.of("details of coi-status");
        s.needsOrNull("countingSubmittedAt", Kinds.INSTANT, CoiStatusDetails::countingSubmittedAt);
        return s.buildForWriting();
    }
}
