package com.example.hospital;

import io.vavr.collection.Array;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.Decision;
import org.micme.rules.Reason;
import org.micme.rules.Remedy;
import org.micme.rules.Wording;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.series.AssignedPerson;
import org.micme.rules.series.ChildStatusDetails;
import org.micme.rules.series.ChildStatusFacts;
import org.micme.rules.series.ChildStatusRule;

/** Reads a refusal out: every reason, whose move it is, and what to do. */
public final class RefusalReadOut {

    private RefusalReadOut() {}

    static Decision<ChildStatus, ChildStatusDetails> decide() {
        // region child-facts
        ChildStatusFacts facts = ChildStatusFacts.builder()
                .zone(ZoneId.of("America/Detroit"))
                .seriesName("Medicine Grand Rounds")
                .activity(Activity.of(
                        "Grand Rounds: TBD",
                        Instant.parse("2025-05-14T16:00:00Z"),
                        Instant.parse("2025-05-14T17:00:00Z")))
                .faculty(Array.of(
                        AssignedPerson.builder().id(PersonId.of("dr-able")).build(),
                        AssignedPerson.builder()
                                .id(PersonId.of("dr-baker"))
                                .disclosures(
                                        Array.of(SubmittedDisclosure.ofNothing(Instant.parse("2025-02-03T15:00:00Z"))))
                                .build()))
                .build();
        // endregion
        return ChildStatusRule.RULE.decide(facts, PolicyPacks.micme());
    }

    // region read-out
    static List<String> readOut(Decision<?, ?> decision, Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(decision.rule().title() + ": " + decision.outcome());
        for (Reason reason : decision.reasons()) {
            Remedy remedy = reason.remedy();
            String about = reason.subject().map(id -> id + ": ").getOrElse("");
            lines.add((reason.isBlocking() ? "- " : "- advice: ") + about + wording.message(decision.rule(), reason));
            lines.add("  " + reason.owner() + ": " + wording.remedy(decision.rule(), reason));
            lines.add(
                    "  " + (remedy.isPossible() ? "changes " + remedy.changes().mkString(", ") : "no way out"));
        }
        return lines;
    }
    // endregion

    /**
     * Decides, and reads out.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        readOut(decide(), Wording.ENGLISH).forEach(System.out::println);
    }
}
