package org.micme.rules.accrued;

import io.vavr.collection.Seq;
import java.time.Instant;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Remedy;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.calendar.Lifetime;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether accrued credit can be claimed as selected, and what certificates that makes (ACR-1 to ACR-4). */
public final class AccruedClaimRule extends Rule<AccruedClaimFacts, AccruedClaimOutcome, CertificatePreview> {

    private static final String SELECTION = "selection";
    private static final Remedy DESELECT = Remedy.of("take {subject} out of the selection", SELECTION);
    private static final Remedy LOWER =
            Remedy.of("claim more than nothing of {subject}, and at most what is left", SELECTION);

    private static final ReasonKind MEMBERSHIP_INACTIVE = learner("MEMBERSHIP_INACTIVE", "ACR-1")
            .says("an active membership is needed")
            .curedBy("renew the membership", "membershipActive");
    private static final ReasonKind DISPLAY_NAME_MISSING = learner("DISPLAY_NAME_MISSING", "ACR-3")
            .says("the profile has no display name")
            .curedBy("enter the display name in the profile", "displayName");
    static final ReasonKind NOTHING_SELECTED = learner("NOTHING_SELECTED", "ACR-2")
            .says("nothing is selected that can be claimed")
            .curedBy("select credit that can be claimed, or earn some", SELECTION, "earned");
    static final ReasonKind UNKNOWN_CREDIT = learner("UNKNOWN_CREDIT", "ACR-2")
            .about(SELECTION)
            .says("no credit {subject} was earned")
            .curedBy(DESELECT);
    static final ReasonKind WRONG_CREDIT_TYPE = learner("WRONG_CREDIT_TYPE", "ACR-2")
            .about(SELECTION)
            .says("{subject} is {0}, and {1} is claimed")
            .curedBy(DESELECT);
    static final ReasonKind CREDIT_LAPSED = learner("CREDIT_LAPSED", "ACR-1")
            .about(SELECTION)
            .says("{subject} could be claimed through {0}")
            .curedBy(DESELECT);
    static final ReasonKind AMOUNT_NOT_POSITIVE = notPositive(LOWER);
    static final ReasonKind AMOUNT_ABOVE_REMAINING = aboveRemaining(LOWER);
    // Of credit that can't be claimed at all no other amount helps.
    static final ReasonKind AMOUNT_OF_NOTHING_NOT_POSITIVE = notPositive(DESELECT);
    static final ReasonKind AMOUNT_ABOVE_NOTHING = aboveRemaining(DESELECT);

    /** The rule. */
    public static final AccruedClaimRule RULE = new AccruedClaimRule();

    private AccruedClaimRule() {
        super(RuleCard.<AccruedClaimOutcome>of("accrued-claim", "Accrued credit can be claimed as selected")
                .cites(Citation.of("ACR-1", "ACR-2", "ACR-3", "ACR-4").from("CREDIT-CLAIM"))
                .outcomes(AccruedClaimOutcome.class)
                .reasons(
                        MEMBERSHIP_INACTIVE,
                        DISPLAY_NAME_MISSING,
                        NOTHING_SELECTED,
                        UNKNOWN_CREDIT,
                        WRONG_CREDIT_TYPE,
                        CREDIT_LAPSED,
                        AMOUNT_NOT_POSITIVE,
                        AMOUNT_ABOVE_REMAINING));
    }

    @Override
    public Shape<AccruedClaimFacts> facts() {
        return AccruedClaimShape.FACTS;
    }

    @Override
    public Shape<CertificatePreview> details() {
        return AccruedClaimShape.DETAILS;
    }

    private static ReasonKind notPositive(Remedy remedy) {
        return learner("AMOUNT_NOT_POSITIVE", "ACR-2")
                .about(SELECTION)
                .says("the amount of {subject} is not more than nothing")
                .curedBy(remedy);
    }

    private static ReasonKind aboveRemaining(Remedy remedy) {
        return learner("AMOUNT_ABOVE_REMAINING", "ACR-4")
                .about(SELECTION)
                .says("{0} of {subject} is left to claim")
                .curedBy(remedy);
    }

    private static ReasonKind.Builder learner(String code, String source) {
        return ReasonKind.blocking(code).movedBy(Owner.LEARNER).from(source);
    }

    @Override
    protected Decision<AccruedClaimOutcome, CertificatePreview> assess(AccruedClaimFacts given, Policy policy) {
        AccruedLedger ledger = new AccruedLedger(given, policy);
        Reasons reasons = new Reasons();
        reasons.addWhere(policy.accrued().membershipNeeded() && !given.membershipActive(), MEMBERSHIP_INACTIVE);
        reasons.addWhere(given.displayName().forAll(String::isBlank), DISPLAY_NAME_MISSING);
        CertificateSorter certificates = new CertificateSorter();
        Instant next = given.selection().isAll()
                ? ledger.takeAll(reasons, certificates)
                : ledger.takePicked(given.selection().picks(), reasons, certificates);
        return reasons.isEmpty()
                ? decided(policy, AccruedClaimOutcome.CLAIMABLE, reasons, certificates.preview(), next)
                : decided(policy, AccruedClaimOutcome.NOT_CLAIMABLE, reasons, CertificatePreview.NONE, next);
    }

    @Override
    public Seq<Instant> turningPoints(AccruedClaimFacts given, Policy policy) {
        Lifetime lifetime = Lifetime.of(policy.accrued().lifetime());
        return given.earned().map(credit -> lifetime.endsAt(credit.earnedOn(), given.zone()));
    }

    @Override
    public AccruedClaimFacts at(AccruedClaimFacts given, Instant asOf) {
        return AccruedClaimFacts.builder()
                .asOf(asOf)
                .zone(given.zone())
                .membershipActive(given.membershipActive())
                .creditType(given.creditType())
                .earned(given.earned())
                .selection(given.selection())
                .displayName(given.displayName())
                .build();
    }

    @Override
    protected AccruedClaimOutcome withheld(AccruedClaimOutcome outcome) {
        return AccruedClaimOutcome.NOT_CLAIMABLE;
    }

    @Override
    protected CertificatePreview withheldDetails(CertificatePreview own) {
        return CertificatePreview.NONE;
    }
}
