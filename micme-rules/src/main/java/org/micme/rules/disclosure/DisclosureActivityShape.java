package org.micme.rules.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link DisclosureActivityRule} are read, and its details written. */
final class DisclosureActivityShape {

    static final Shape<DisclosureActivityFacts> FACTS = facts();
    static final Shape<CountingDisclosure> DETAILS = details();

    private DisclosureActivityShape() {}

    private static Shape<DisclosureActivityFacts> facts() {
        ShapeBuilder<DisclosureActivityFacts> s = Shape.of("facts of disclosure-activity");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, DisclosureActivityFacts::zone);
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, DisclosureActivityFacts::activity);
        Field<Seq<SubmittedDisclosure>> disclosures =
                s.mayOmit("disclosures", CommonKinds.DISCLOSURES, DisclosureActivityFacts::disclosures);
        return s.build(
                v -> new DisclosureActivityFacts(v.get(zone), v.get(activity), v.get(disclosures, Array.empty())));
    }

    private static Shape<CountingDisclosure> details() {
        ShapeBuilder<CountingDisclosure> s = Shape.of("details of disclosure-activity");
        s.needsOrNull("countingSubmittedAt", Kinds.INSTANT, CountingDisclosure::countingSubmittedAt);
        s.needsOrNull("activeThrough", Kinds.DATE, CountingDisclosure::activeThrough);
        return s.buildForWriting();
    }
}
