package com.example.hospital;

import java.time.Instant;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.Decision;
import org.micme.rules.RuleBook;
import org.micme.rules.Wording;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowOutcome;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

/** Decides with a rule of the house: passed in, and found. */
public final class RuleOfTheHouse {

    private RuleOfTheHouse() {}

    static ClaimWindowFacts byText() {
        Instant noon = Instant.parse("2025-03-07T17:00:00Z");
        return ClaimWindowFacts.builder()
                .asOf(noon)
                .activity(Activity.of("Heart Failure in Primary Care", noon, noon.plusSeconds(3600)))
                .channel(Channel.SMS)
                .build();
    }

    static Decision<ClaimWindowOutcome, ClaimWindow> passedIn() {
        ClaimWindowFacts facts = byText();
        Policy policy = PolicyPacks.micme();
        // region passed-in
        RuleBook book = RuleBook.with(new ClaimsByText());
        var decision = book.decide(ClaimWindowRule.RULE, facts, policy);
        // endregion
        return decision;
    }

    static RuleBook found() {
        // region found
        RuleBook book = RuleBook.discovered(RuleOfTheHouse.class.getClassLoader());
        // endregion
        return book;
    }

    /**
     * Decides.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        RefusalReadOut.readOut(passedIn(), Wording.ENGLISH).forEach(System.out::println);
        System.out.println("added by " + passedIn().contributors().mkString(", "));
        System.out.println(
                "found " + found().contributors().map(plugin -> plugin.name()).mkString(", "));
    }
}
