package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;

/** How the facts of {@link StatusWatchRule} are read. */
final class StatusWatchShape {

    static final Shape<StatusWatchFacts> FACTS = facts();

    private StatusWatchShape() {}

    private static Shape<StatusWatchFacts> facts() {
        Shape.Builder<StatusWatchFacts> s = Shape.of("facts of status-watch");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, StatusWatchFacts::zone);
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, StatusWatchFacts::activity);
        Field<ChildStatus> status = s.needs("status", Kinds.oneOf(ChildStatus.class), StatusWatchFacts::status);
        Field<Seq<Integer>> alerted = s.mayOmit("alerted", Kinds.list(Kinds.COUNT), StatusWatchFacts::alerted);
        Field<Instant> asOf = s.asOf(StatusWatchFacts::asOf);
        return s.build(v -> StatusWatchFacts.builder()
                .asOf(v.get(asOf))
                .zone(v.get(zone))
                .activity(v.get(activity))
                .status(v.get(status))
                .alerted(v.get(alerted, Array.empty()))
                .build());
    }
}
