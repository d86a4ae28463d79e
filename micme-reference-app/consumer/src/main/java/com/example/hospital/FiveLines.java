package com.example.hospital;

import java.time.Instant;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.Decision;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowOutcome;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.policy.PolicyPacks;

/** The first decision, in five lines. */
public final class FiveLines {

    private FiveLines() {}

    static Decision<ClaimWindowOutcome, ClaimWindow> decide() {
        // region five-lines
        Instant noon = Instant.parse("2025-03-07T17:00:00Z");
        Activity rounds = Activity.of("Heart Failure in Primary Care", noon, noon.plusSeconds(3600));
        var facts = ClaimWindowFacts.builder().asOf(noon).activity(rounds).channel(Channel.WEB);
        var decision = ClaimWindowRule.RULE.decide(facts.build(), PolicyPacks.micme());
        System.out.println(decision.outcome() + " " + decision.details());
        // endregion
        return decision;
    }

    /**
     * Decides.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        decide();
    }
}
