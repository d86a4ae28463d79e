package com.example.hospital;

import java.time.Instant;
import java.util.ResourceBundle;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.Decision;
import org.micme.rules.Wording;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowOutcome;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.policy.PolicyPacks;

/** Says a refusal in the hospital's own words. */
public final class OwnWording {

    private OwnWording() {}

    static Decision<ClaimWindowOutcome, ClaimWindow> tooLate() {
        Instant noon = Instant.parse("2025-03-07T17:00:00Z");
        return ClaimWindowRule.RULE.decide(
                ClaimWindowFacts.builder()
                        .asOf(Instant.parse("2025-04-01T12:00:00Z"))
                        .activity(Activity.of("Heart Failure in Primary Care", noon, noon.plusSeconds(3600)))
                        .channel(Channel.WEB)
                        .build(),
                PolicyPacks.micme());
    }

    static Wording wording() {
        // region wording
        Wording wording = Wording.of(ResourceBundle.getBundle("com.example.hospital.reasons"));
        // endregion
        return wording;
    }

    /**
     * Decides, and reads out.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        RefusalReadOut.readOut(tooLate(), wording()).forEach(System.out::println);
    }
}
