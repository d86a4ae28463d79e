package org.micme.rules.disclosure;

import io.vavr.control.Option;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides where one person's conflict of interest stands on one activity (DIS-3). */
public final class CoiStatusRule extends Rule<CoiStatusFacts, CoiStatus, CoiStatusDetails> {

    private static final DisclosureReasons REASONS = DisclosureReasons.ofOne();

    /** The rule. */
    public static final CoiStatusRule RULE = new CoiStatusRule();

    private CoiStatusRule() {
        super(RuleCard.<CoiStatus>of("coi-status", "A person's conflict of interest on an activity is settled")
                .cites(Citation.of("DIS-3", "DIS-1").from("RSS-MANUAL, Presentations & COI Status"))
                .outcomes(CoiStatus.class)
                .reasons(REASONS.ofCoi()));
    }

    @Override
    public Shape<CoiStatusFacts> facts() {
        return CoiStatusShape.FACTS;
    }

    @Override
    public Shape<CoiStatusDetails> details() {
        return CoiStatusShape.DETAILS;
    }

    @Override
    protected Decision<CoiStatus, CoiStatusDetails> assess(CoiStatusFacts given, Policy policy) {
        CoiAssessment person =
                CoiAssessment.of(given.disclosures(), given.review(), given.activity(), given.zone(), policy);
        Reasons reasons = new Reasons();
        person.explain(reasons, REASONS, null);
        CoiStatusDetails details = new CoiStatusDetails(Option.of(person.countingSubmittedAt()));
        return decided(policy, person.status(), reasons, details, null);
    }

    @Override
    protected CoiStatus withheld(CoiStatus outcome) {
        return outcome.isApproved() ? CoiStatus.PENDING : outcome;
    }
}
