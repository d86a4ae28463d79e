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
import org.micme.rules.schema.ShapeBuilder;
import org.micme.rules.schema.Values;

/** How the facts of {@link StatusWatchRule} are read, and its details written. */
final class StatusWatchShape {

    private static final ShapeBuilder<StatusWatchFacts> S = Shape.of("facts of status-watch");
    private static final Field<ZoneId> ZONE = S.needs("zone", Kinds.ZONE, StatusWatchFacts::zone);
    private static final Field<Activity> ACTIVITY =
            S.needs("activity", CommonKinds.ACTIVITY, StatusWatchFacts::activity);
    private static final Field<ChildStatus> STATUS =
            S.needs("status", Kinds.oneOf(ChildStatus.class), StatusWatchFacts::status);
    private static final Field<Seq<Integer>> ALERTED =
            S.mayOmit("alerted", Kinds.list(Kinds.COUNT), StatusWatchFacts::alerted);
    private static final Field<Instant> AS_OF = S.asOf(StatusWatchFacts::asOf);

    static final Shape<StatusWatchFacts> FACTS = S.build(v -> StatusWatchFacts.builder()
            .asOf(v.get(AS_OF))
            .zone(v.get(ZONE))
            .activity(v.get(ACTIVITY))
            .status(v.get(STATUS))
            .alerted(alerted(v))
            .build());
    static final Shape<NextCheck> DETAILS = details();

    private StatusWatchShape() {}

    /** The days for which an alert has gone out; none where they can't be read. */
    static Seq<Integer> alerted(Values read) {
        return read.get(ALERTED, Array.empty());
    }

    private static Shape<NextCheck> details() {
        ShapeBuilder<NextCheck> s = Shape.of("details of status-watch");
        s.needsOrNull("nextCheckDate", Kinds.DATE, NextCheck::nextCheckDate);
        return s.buildForWriting();
    }
}
