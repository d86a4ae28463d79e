package org.micme.rules.series;

import org.micme.domain.activity.ChildStatus;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link FlyerRule} are read. */
final class FlyerShape {

    static final Shape<FlyerFacts> FACTS = facts();

    private FlyerShape() {}

    private static Shape<FlyerFacts> facts() {
        ShapeBuilder<FlyerFacts> s = Shape.of("facts of flyer");
        Field<ChildStatus> status = s.needs("childStatus", Kinds.oneOf(ChildStatus.class), FlyerFacts::childStatus);
        Field<Integer> count = s.needs("facultyCount", Kinds.COUNT, FlyerFacts::facultyCount);
        return s.build(v -> new FlyerFacts(v.get(status), v.get(count)));
    }
}
