package org.micme.rules.series;

import java.time.Instant;
import java.time.LocalDate;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * By when a child has to be ready (RSS-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param deadlineDate the last date, never null
 * @param deadline the instant at which that date ends, and from which on it is too late; never null
 */
public record ReadinessDeadline(LocalDate deadlineDate, Instant deadline) {

    static final Shape<ReadinessDeadline> SHAPE = shape();

    private static Shape<ReadinessDeadline> shape() {
        ShapeBuilder<ReadinessDeadline> s = Shape.of("details of three-by-five");
        s.needs("deadlineDate", Kinds.DATE, ReadinessDeadline::deadlineDate);
        s.needs("deadline", Kinds.INSTANT, ReadinessDeadline::deadline);
        return s.buildForWriting();
    }
}
