package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.micme.rules.Contribution;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.Reason;
import org.micme.rules.ReasonKind;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.RuleContributor;
import org.micme.rules.policy.Policy;

/** What a plug-in adds is answered, named, and allowed for in the description. */
class PlugInsTest {

    private static final ReasonKind NO_ROOM = ReasonKind.blocking("NO_ROOM")
            .movedBy(Owner.COORDINATOR)
            .from("HOSPITAL-1")
            .says("no room is booked")
            .incurable("book a room");

    private static final RuleContributor ROOMS = new RuleContributor() {

        @Override
        public String name() {
            return "rooms";
        }

        @Override
        public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
            return Contribution.of(Reason.of(NO_ROOM));
        }
    };

    @Test
    void aReasonThatAPlugInAddsIsAnsweredAndRightByTheDescription() {
        try (Served served = Served.with(RuleBook.with(ROOMS))) {
            String answer = served.decide("flyer", "{\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1}}")
                    .body();

            assertThat(answer).contains("\"contributors\":[\"rooms\"]").contains("\"NO_ROOM\"");
            assertThat(new Schemas(served).faults("FlyerAnswer", answer)).isEmpty();
        }
        try (Served served = Served.plain()) {
            assertThat(new Schemas(served).faults("FlyerAnswer", "{}")).isNotEmpty();
        }
    }
}
