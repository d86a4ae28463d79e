package org.micme.rules.claim;

import java.time.Instant;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link ClaimWindowRule} are read, and its details written. */
final class ClaimWindowShape {

    static final Shape<ClaimWindowFacts> FACTS = facts();
    static final Shape<ClaimWindow> DETAILS = details();

    private ClaimWindowShape() {}

    private static Shape<ClaimWindowFacts> facts() {
        ShapeBuilder<ClaimWindowFacts> s = Shape.of("facts of claim-window");
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, ClaimWindowFacts::activity);
        Field<Integer> before = s.may("minutesBefore", Kinds.COUNT, ClaimWindowFacts::minutesBefore);
        Field<Integer> after = s.may("minutesAfter", Kinds.COUNT, ClaimWindowFacts::minutesAfter);
        Field<Channel> channel = s.needs("channel", Kinds.oneOf(Channel.class), ClaimWindowFacts::channel);
        Field<Instant> asOf = s.asOf(ClaimWindowFacts::asOf);
        return s.build(v -> ClaimWindowFacts.builder()
                .asOf(v.get(asOf))
                .activity(v.get(activity))
                .minutesBefore(v.option(before))
                .minutesAfter(v.option(after))
                .channel(v.get(channel))
                .build());
    }

    private static Shape<ClaimWindow> details() {
        ShapeBuilder<ClaimWindow> s = Shape.of("a claim window");
        s.needs("opensAt", Kinds.INSTANT, ClaimWindow::opensAt);
        s.needsOrNull("closesAt", Kinds.INSTANT, ClaimWindow::closesAt);
        return s.buildForWriting();
    }
}
