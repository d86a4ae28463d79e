package org.micme.rules.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import java.util.Objects;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * What {@link DisclosureActivityRule} looks at.
 *
 * <p>Immutable and thread safe.
 *
 * @param zone in which dates are told, the institution's; never null
 * @param activity never null
 * @param disclosures of one person, in any order, each submitted at another instant; never null
 */
public record DisclosureActivityFacts(ZoneId zone, Activity activity, Seq<SubmittedDisclosure> disclosures) {

    static final Shape<DisclosureActivityFacts> SHAPE = shape();

    /**
     * Checks that no disclosure comes twice.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where two disclosures were submitted at the same instant
     */
    public DisclosureActivityFacts {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(activity, "activity");
        disclosures = DisclosureCover.distinct(Array.ofAll(disclosures));
    }

    private static Shape<DisclosureActivityFacts> shape() {
        ShapeBuilder<DisclosureActivityFacts> s = Shape.of("facts of disclosure-activity");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, DisclosureActivityFacts::zone);
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, DisclosureActivityFacts::activity);
        Field<Seq<SubmittedDisclosure>> disclosures =
                s.mayOmit("disclosures", CommonKinds.DISCLOSURES, DisclosureActivityFacts::disclosures);
        return s.build(
                v -> new DisclosureActivityFacts(v.get(zone), v.get(activity), v.get(disclosures, Array.empty())));
    }
}
