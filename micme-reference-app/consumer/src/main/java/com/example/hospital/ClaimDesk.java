package com.example.hospital;

import com.google.inject.Guice;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.Decision;
import org.micme.rules.RuleBook;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowOutcome;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.policy.Policy;

/** Answers learners who want to claim. Wired by Guice. */
// region guice-use
public final class ClaimDesk {

    private final RuleBook book;
    private final Policy policy;
    private final InstantSource clock;

    @Inject
    ClaimDesk(RuleBook book, Policy policy, InstantSource clock) {
        this.book = book;
        this.policy = policy;
        this.clock = clock;
    }

    Decision<ClaimWindowOutcome, ClaimWindow> ask(Activity activity, Channel channel) {
        ClaimWindowFacts facts = ClaimWindowFacts.builder()
                .asOf(clock.instant())
                .activity(activity)
                .channel(channel)
                .build();
        return book.decide(ClaimWindowRule.RULE, facts, policy);
    }
    // endregion

    static Decision<ClaimWindowOutcome, ClaimWindow> wired() {
        Instant noon = Instant.parse("2025-03-07T17:00:00Z");
        Activity rounds = Activity.of("Heart Failure in Primary Care", noon, noon.plusSeconds(3600));
        InstantSource clock = InstantSource.fixed(noon);
        // region guice-start
        ClaimDesk desk = Guice.createInjector(new HospitalModule(clock)).getInstance(ClaimDesk.class);
        var decision = desk.ask(rounds, Channel.WEB);
        // endregion
        return decision;
    }

    /**
     * Decides.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(wired());
    }
}
