package org.micme.rules.disclosure;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * Which disclosure counts for an activity, and through which date it covers activities.
 *
 * <p>Immutable and thread safe.
 *
 * @param countingSubmittedAt when it was submitted; none where nothing was submitted at or before the start
 * @param activeThrough the last activity date that it covers; none without a disclosure that counts
 */
public record CountingDisclosure(Option<Instant> countingSubmittedAt, Option<LocalDate> activeThrough) {

    static final Shape<CountingDisclosure> SHAPE = shape();

    private static Shape<CountingDisclosure> shape() {
        ShapeBuilder<CountingDisclosure> s = Shape.of("details of disclosure-activity");
        s.needsOrNull("countingSubmittedAt", Kinds.INSTANT, CountingDisclosure::countingSubmittedAt);
        s.needsOrNull("activeThrough", Kinds.DATE, CountingDisclosure::activeThrough);
        return s.buildForWriting();
    }
}
