package org.micme.rules.disclosure;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether somebody's disclosures cover an activity (DIS-1). */
public final class DisclosureActivityRule extends Rule<DisclosureActivityFacts, DisclosureState, CountingDisclosure> {

    private static final DisclosureReasons REASONS = DisclosureReasons.ofOne();

    /** The rule. */
    public static final DisclosureActivityRule RULE = new DisclosureActivityRule();

    private DisclosureActivityRule() {
        super(RuleCard.<DisclosureState>of("disclosure-activity", "A disclosure on file covers the activity")
                .cites(Citation.of("DIS-1").from("RSS-MANUAL, Assign Faculty to the Child Activity"))
                .outcomes(DisclosureState.class)
                .reasons(REASONS.ofCover()));
    }

    @Override
    public Shape<DisclosureActivityFacts> facts() {
        return DisclosureActivityShape.FACTS;
    }

    @Override
    public Shape<CountingDisclosure> details() {
        return DisclosureActivityShape.DETAILS;
    }

    @Override
    protected Decision<DisclosureState, CountingDisclosure> assess(DisclosureActivityFacts given, Policy policy) {
        DisclosureCover cover = DisclosureCover.of(given.disclosures(), given.activity(), given.zone(), policy);
        SubmittedDisclosure counting = cover.countingOrNull();
        LocalDate activeThrough = DisclosureCover.lastDate(counting, given.zone(), policy);
        Reasons reasons = new Reasons();
        ReasonKind kind = REASONS.of(cover.state());
        if (kind != null) {
            reasons.add(kind, null, cover.telling(given.disclosures(), given.zone(), policy), null);
        }
        CountingDisclosure details = new CountingDisclosure(
                Option.of(counting).map(SubmittedDisclosure::submittedAt), Option.of(activeThrough));
        return decided(policy, cover.state(), reasons, details, null);
    }

    @Override
    protected DisclosureState withheld(DisclosureState outcome) {
        return outcome == DisclosureState.ACTIVE ? DisclosureState.MISSING : outcome;
    }
}
