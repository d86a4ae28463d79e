package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.micme.domain.activity.Activity;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.policy.HolidayCalendar;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link ThreeByFiveRule} are read, and its details written. */
final class ThreeByFiveShape {

    static final Shape<ThreeByFiveFacts> FACTS = facts();
    static final Shape<ReadinessDeadline> DETAILS = details();

    private ThreeByFiveShape() {}

    private static Shape<ThreeByFiveFacts> facts() {
        ShapeBuilder<ThreeByFiveFacts> s = Shape.of("facts of three-by-five");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, ThreeByFiveFacts::zone);
        Field<String> series = s.needs("series", ChildStatusShape.series(), ThreeByFiveFacts::seriesName);
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, ThreeByFiveFacts::activity);
        Field<Boolean> accepted = s.may("nameAccepted", Kinds.FLAG, facts -> Option.some(facts.nameAccepted()));
        Field<Seq<AssignedPerson>> faculty =
                s.mayOmit("faculty", AssignedPeopleShape.DISCLOSING, ThreeByFiveFacts::faculty);
        Field<Seq<LocalDate>> holidays = s.mayOmit("holidays", Kinds.list(Kinds.DATE), ThreeByFiveFacts::holidays);
        Field<HolidayCalendar> calendar =
                s.may("calendar", Kinds.oneOf(HolidayCalendar.class), ThreeByFiveFacts::calendar);
        Field<Instant> completedAt = s.may("completedAt", Kinds.INSTANT, ThreeByFiveFacts::completedAt);
        Field<Instant> asOf = s.asOf(ThreeByFiveFacts::asOf);
        return s.build(v -> ThreeByFiveFacts.builder()
                .asOf(v.get(asOf))
                .zone(v.get(zone))
                .seriesName(v.get(series))
                .activity(v.get(activity))
                .nameAccepted(v.get(accepted, false))
                .faculty(v.get(faculty, Array.empty()))
                .holidays(v.get(holidays, Array.empty()))
                .calendar(v.option(calendar))
                .completedAt(v.option(completedAt))
                .build());
    }

    private static Shape<ReadinessDeadline> details() {
        ShapeBuilder<ReadinessDeadline> s = Shape.of("details of three-by-five");
        s.needs("deadlineDate", Kinds.DATE, ReadinessDeadline::deadlineDate);
        s.needs("deadline", Kinds.INSTANT, ReadinessDeadline::deadline);
        return s.buildForWriting();
    }
}
