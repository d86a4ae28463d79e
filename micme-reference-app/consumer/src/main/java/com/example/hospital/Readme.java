package com.example.hospital;

import java.time.Instant;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.Reason;
import org.micme.rules.Wording;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.policy.PolicyPacks;

/** The README's example: a refusal, and what there is to do about it. */
public final class Readme {

    private Readme() {}

    static void decide(Activity rounds, Instant now) {
        // region readme
        var facts = ClaimWindowFacts.builder().asOf(now).activity(rounds).channel(Channel.SMS);
        var decision = ClaimWindowRule.RULE.decide(facts.build(), PolicyPacks.micme());
        System.out.println(decision.outcome());
        for (Reason reason : decision.reasons()) {
            System.out.println(Wording.ENGLISH.remedy(decision.rule(), reason));
        }
        // endregion
    }

    /**
     * Decides.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Instant start = Instant.parse("2025-05-14T16:00:00Z");
        Activity rounds = Activity.of("Heart Failure in Primary Care", start, start.plusSeconds(3600));
        decide(rounds, Instant.parse("2025-06-15T12:00:00Z"));
    }
}
