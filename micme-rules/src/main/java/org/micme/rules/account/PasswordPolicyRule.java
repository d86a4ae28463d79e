package org.micme.rules.account;

import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.NoDetails;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether a password is what the policy asks for, and names everything that it lacks (ACC-3). */
public final class PasswordPolicyRule extends Rule<PasswordFacts, Acceptance, NoDetails> {

    /** The rule. */
    public static final PasswordPolicyRule RULE = new PasswordPolicyRule();

    private PasswordPolicyRule() {
        super(RuleCard.<Acceptance>of("password-policy", "A password is as strong as the policy asks")
                .cites(Citation.of("ACC-3").from("PORTAL, Password Requirements"))
                .outcomes(Acceptance.class)
                .reasons(PasswordReasons.all()));
    }

    @Override
    public Shape<PasswordFacts> facts() {
        return PasswordPolicyShape.FACTS;
    }

    @Override
    public Shape<NoDetails> details() {
        return NoDetails.SHAPE;
    }

    @Override
    protected Decision<Acceptance, NoDetails> assess(PasswordFacts given, Policy policy) {
        Reasons reasons = new Reasons();
        PasswordReasons.addTo(reasons, given.password(), given.refusedPasswords(), policy.password());
        Acceptance outcome = reasons.isEmpty() ? Acceptance.ACCEPTED : Acceptance.REFUSED;
        return decided(policy, outcome, reasons, NoDetails.NONE, null);
    }

    @Override
    protected Acceptance withheld(Acceptance outcome) {
        return Acceptance.REFUSED;
    }
}
