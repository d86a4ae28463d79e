package org.micme.rules.series;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * When a child is looked at next (RSS-14).
 *
 * <p>Immutable and thread safe.
 *
 * @param nextCheckDate the first day still to come whose alert has not gone out; none where there is none, or where nothing will
 *     be due
 */
public record NextCheck(Option<LocalDate> nextCheckDate) {

    static final Shape<NextCheck> SHAPE = shape();

    private static Shape<NextCheck> shape() {
        ShapeBuilder<NextCheck> s = Shape.of("details of status-watch");
        s.needsOrNull("nextCheckDate", Kinds.DATE, NextCheck::nextCheckDate);
        return s.buildForWriting();
    }
}
