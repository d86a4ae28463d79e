package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.rules.series.ChildAdditionFacts.ApprovedSeries;

/** How the facts of {@link ChildAdditionRule} are read. */
final class ChildAdditionShape {

    static final Shape<ChildAdditionFacts> FACTS = facts();

    private ChildAdditionShape() {}

    private static Shape<ApprovedSeries> series() {
        ShapeBuilder<ApprovedSeries> s = Shape.of("series");
        Field<Integer> year = s.needs("year", Kinds.YEAR, ApprovedSeries::year);
        Field<Integer> minutes = s.needs("approvedMinutes", Kinds.COUNT, ApprovedSeries::approvedMinutes);
        Field<Boolean> evaluation = s.needs("evaluationRequired", Kinds.FLAG, ApprovedSeries::evaluationRequired);
        return s.build(v -> new ApprovedSeries(v.get(year), v.get(minutes), v.get(evaluation)));
    }

    private static Shape<ChildAdditionFacts> facts() {
        ShapeBuilder<ChildAdditionFacts> s = Shape.of("facts of child-addition");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, ChildAdditionFacts::zone);
        Field<ApprovedSeries> series = s.needs("series", series(), ChildAdditionFacts::series);
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, ChildAdditionFacts::activity);
        Field<Boolean> evaluation = s.needs("evaluationRequired", Kinds.FLAG, ChildAdditionFacts::evaluationRequired);
        Field<Seq<Role>> roles = s.mayOmit("actorRoles", CommonKinds.ROLES, ChildAdditionFacts::actorRoles);
        return s.build(v -> ChildAdditionFacts.builder()
                .zone(v.get(zone))
                .series(v.get(series))
                .activity(v.get(activity))
                .evaluationRequired(v.get(evaluation))
                .actorRoles(v.get(roles, Array.empty()))
                .build());
    }
}
