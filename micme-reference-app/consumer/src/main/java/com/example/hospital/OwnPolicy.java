package com.example.hospital;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.Period;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.policy.ClaimPolicy;
import org.micme.rules.policy.LateClaimPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.QuotaPeriod;

/** A policy of the hospital's own, made in Java. */
public final class OwnPolicy {

    private OwnPolicy() {}

    // region own-policy
    static Policy policy() {
        LateClaimPolicy late = new LateClaimPolicy(
                2, QuotaPeriod.CALENDAR_YEAR, Array.of(Role.COORDINATOR), Option.some(Period.ofDays(14)));
        return PolicyBuilder.from(PolicyPacks.micme())
                .title("mercy", "2025.1")
                .claim(new ClaimPolicy(15, Option.some(2880), Option.some(late)))
                .build();
    }
    // endregion

    /**
     * Decides under it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Instant noon = Instant.parse("2025-03-07T17:00:00Z");
        ClaimWindowFacts facts = ClaimWindowFacts.builder()
                .asOf(noon)
                .activity(Activity.of("Heart Failure in Primary Care", noon, noon.plusSeconds(3600)))
                .channel(Channel.WEB)
                .build();
        System.out.println(
                policy() + ": " + ClaimWindowRule.RULE.decide(facts, policy()).details());
    }
}
