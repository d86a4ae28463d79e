package org.micme.rules.series;

import java.util.Objects;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * What {@link FlyerRule} looks at.
 *
 * <p>Immutable and thread safe.
 *
 * @param childStatus where the child stands, never null
 * @param facultyCount how many faculty are assigned, from 0
 */
public record FlyerFacts(ChildStatus childStatus, int facultyCount) {

    static final Shape<FlyerFacts> SHAPE = shape();

    /**
     * Checks the values.
     *
     * @throws NullPointerException where the status is null
     * @throws IllegalArgumentException where the count is negative
     */
    public FlyerFacts {
        Objects.requireNonNull(childStatus, "childStatus");
        if (facultyCount < 0) {
            throw new IllegalArgumentException("facultyCount is negative");
        }
    }

    private static Shape<FlyerFacts> shape() {
        ShapeBuilder<FlyerFacts> s = Shape.of("facts of flyer");
        Field<ChildStatus> status = s.needs("childStatus", Kinds.oneOf(ChildStatus.class), FlyerFacts::childStatus);
        Field<Integer> count = s.needs("facultyCount", Kinds.COUNT, FlyerFacts::facultyCount);
        return s.build(v -> new FlyerFacts(v.get(status), v.get(count)));
    }
}
