package org.micme.rules.claim;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link LateClaimRule} are read, and its details written. */
final class LateClaimShape {

    static final Shape<LateClaimFacts> FACTS = facts();
    static final Shape<LateClaimTerms> DETAILS = details();

    private LateClaimShape() {}

    private static Shape<LateClaimFacts> facts() {
        ShapeBuilder<LateClaimFacts> s = Shape.of("facts of late-claim");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, LateClaimFacts::zone);
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, LateClaimFacts::activity);
        Field<Integer> after = s.may("minutesAfter", Kinds.COUNT, LateClaimFacts::minutesAfter);
        Field<Seq<Role>> roles = s.mayOmit("actorRoles", CommonKinds.ROLES, LateClaimFacts::actorRoles);
        Field<Integer> used = s.needs("usedInPeriod", Kinds.COUNT, LateClaimFacts::usedInPeriod);
        Field<Instant> asOf = s.asOf(LateClaimFacts::asOf);
        return s.build(v -> LateClaimFacts.builder()
                .asOf(v.get(asOf))
                .zone(v.get(zone))
                .activity(v.get(activity))
                .minutesAfter(v.option(after))
                .actorRoles(v.get(roles, Array.empty()))
                .usedInPeriod(v.get(used))
                .build());
    }

    private static Shape<LateClaimTerms> details() {
        ShapeBuilder<LateClaimTerms> s = Shape.of("details of late-claim");
        s.needsOrNull("closesAt", Kinds.INSTANT, LateClaimTerms::closesAt);
        s.needsOrNull("grantableUntil", Kinds.DATE, LateClaimTerms::grantableUntil);
        return s.buildForWriting();
    }
}
