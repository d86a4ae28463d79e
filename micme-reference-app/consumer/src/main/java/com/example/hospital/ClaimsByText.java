package com.example.hospital;

import org.micme.domain.claim.Channel;
import org.micme.rules.Contribution;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.Reason;
import org.micme.rules.ReasonKind;
import org.micme.rules.Rule;
import org.micme.rules.RuleContributor;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.policy.Policy;

/** Adds a rule of the house: this hospital takes no claims by text. */
// region contributor
public final class ClaimsByText implements RuleContributor {

    private static final ReasonKind NO_TEXTS = ReasonKind.blocking("MERCY_NO_TEXTS")
            .movedBy(Owner.LEARNER)
            .from("MERCY-12")
            .says("claims by text are not taken here")
            .curedBy("claim on the web or by the QR code", "channel");

    @Override
    public String name() {
        return "mercy-texts";
    }

    @Override
    public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
        return facts instanceof ClaimWindowFacts claim && claim.channel() == Channel.SMS
                ? Contribution.of(Reason.of(NO_TEXTS))
                : Contribution.NOTHING;
    }
}
// endregion
