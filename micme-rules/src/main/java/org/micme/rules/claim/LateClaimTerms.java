package org.micme.rules.claim;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * When a claim window closes, and how long after it a late claim can be granted.
 *
 * <p>Immutable and thread safe.
 *
 * @param closesAt the last instant of the window; none where it never closes
 * @param grantableUntil the last date; none where there are no late claims, or they have no end
 */
public record LateClaimTerms(Option<Instant> closesAt, Option<LocalDate> grantableUntil) {

    static final Shape<LateClaimTerms> SHAPE = shape();

    private static Shape<LateClaimTerms> shape() {
        ShapeBuilder<LateClaimTerms> s = Shape.of("details of late-claim");
        s.needsOrNull("closesAt", Kinds.INSTANT, LateClaimTerms::closesAt);
        s.needsOrNull("grantableUntil", Kinds.DATE, LateClaimTerms::grantableUntil);
        return s.buildForWriting();
    }
}
