package org.micme.rules.application;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.micme.domain.application.Attestation;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Remedy;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.application.ReviewStep.Needs;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether somebody can take an application a step further, and to which stage that leads (APP-1 to APP-4). */
public final class UnitApprovalRule extends Rule<UnitApprovalFacts, UnitApprovalOutcome, NextState> {

    private static final Array<Attestation> ALL_ATTESTATIONS = Array.of(Attestation.values());

    private static final ReasonKind WRONG_STATE = wrongState(Remedy.of("take a step that the stage has", "action"));
    private static final ReasonKind FINISHED =
            wrongState(Remedy.none("nobody can take a step any more: begin another application"));
    private static final ReasonKind ROLE_NOT_ENTITLED = ReasonKind.blocking("ROLE_NOT_ENTITLED")
            .movedBy(Owner.ADMINISTRATOR)
            .from("ACC-11")
            .says("the step is for {0}")
            .curedBy("have one of them take the step: {0}", "actorRoles");
    private static final ReasonKind NOT_ASSIGNED = ReasonKind.blocking("NOT_ASSIGNED")
            .movedBy(Owner.REVIEWER)
            .from("APP-4")
            .says("the actor is not assigned to the application")
            .curedBy("have whoever is assigned take the step", "actorAssigned");
    private static final ReasonKind COMMENT_MISSING = ReasonKind.blocking("COMMENT_MISSING")
            .movedBy(Owner.REVIEWER)
            .from("APP-3")
            .says("the comment is missing")
            .curedBy("write a comment", "comment");
    private static final ReasonKind ATTESTATION_MISSING = ReasonKind.blocking("ATTESTATION_MISSING")
            .movedBy(Owner.REVIEWER)
            .from("APP-3")
            .says("not attested: {0}")
            .curedBy("attest {0}", "attestations");
    private static final ReasonKind NO_UNIT_REVIEWER = ReasonKind.blocking("NO_UNIT_REVIEWER")
            .movedBy(Owner.ADMINISTRATOR)
            .from("APP-2")
            .says("no unit reviewer is assigned")
            .curedBy("assign a unit reviewer", "unitReviewerAssigned");
    private static final ReasonKind NO_FINAL_APPROVER = ReasonKind.blocking("NO_FINAL_APPROVER")
            .movedBy(Owner.ADMINISTRATOR)
            .from("APP-4")
            .says("no final approver is assigned")
            .curedBy("assign a final approver", "finalApproverAssigned");

    /** The rule. */
    public static final UnitApprovalRule RULE = new UnitApprovalRule();

    private UnitApprovalRule() {
        super(RuleCard.<UnitApprovalOutcome>of("unit-approval", "An application takes its next step")
                .cites(Citation.of("APP-1", "APP-2", "APP-3", "APP-4", "ACC-11")
                        .from("PORTAL, Responsible Unit Review and Approval"))
                .outcomes(UnitApprovalOutcome.class)
                .reasons(
                        WRONG_STATE,
                        ROLE_NOT_ENTITLED,
                        NOT_ASSIGNED,
                        COMMENT_MISSING,
                        ATTESTATION_MISSING,
                        NO_UNIT_REVIEWER,
                        NO_FINAL_APPROVER));
    }

    @Override
    public Shape<UnitApprovalFacts> facts() {
        return UnitApprovalShape.FACTS;
    }

    @Override
    public Shape<NextState> details() {
        return UnitApprovalShape.DETAILS;
    }

    private static ReasonKind wrongState(Remedy remedy) {
        return ReasonKind.blocking("WRONG_STATE")
                .movedBy(Owner.ADMINISTRATOR)
                .from("APP-1")
                .says("{0} is no step of an application that is {1}")
                .curedBy(remedy);
    }

    @Override
    protected Decision<UnitApprovalOutcome, NextState> assess(UnitApprovalFacts given, Policy policy) {
        Reasons reasons = new Reasons();
        ReviewStep step = ReviewStep.of(given.state(), given.action());
        if (step == null) {
            ReasonKind kind = ReviewStep.isLast(given.state()) ? FINISHED : WRONG_STATE;
            reasons.add(kind, null, given.action(), given.state());
            return decided(policy, UnitApprovalOutcome.REFUSED, reasons, NextState.NONE, null);
        }
        addActor(given, step, reasons);
        reasons.addWhere(step.needsComment() && given.comment().forAll(String::isBlank), COMMENT_MISSING);
        if (step.needs == Needs.COMMENT_AND_ATTESTATIONS) {
            addAttestations(given, reasons);
        }
        reasons.addWhere(step.needs == Needs.UNIT_REVIEWER && !given.unitReviewerAssigned(), NO_UNIT_REVIEWER);
        reasons.addWhere(step.needs == Needs.FINAL_APPROVER && !given.finalApproverAssigned(), NO_FINAL_APPROVER);
        return reasons.isEmpty()
                ? decided(policy, UnitApprovalOutcome.ALLOWED, reasons, new NextState(Option.some(step.to)), null)
                : decided(policy, UnitApprovalOutcome.REFUSED, reasons, NextState.NONE, null);
    }

    private static void addActor(UnitApprovalFacts given, ReviewStep step, Reasons reasons) {
        if (!step.roles().exists(given.actorRoles()::contains)) {
            reasons.add(ROLE_NOT_ENTITLED, null, step.roles().mkString(", "), null);
        } else {
            reasons.addWhere(step.isForAssigned() && !given.actorAssigned(), NOT_ASSIGNED);
        }
    }

    private static void addAttestations(UnitApprovalFacts given, Reasons reasons) {
        Seq<Attestation> missing = ALL_ATTESTATIONS.removeAll(given.attestations());
        if (!missing.isEmpty()) {
            reasons.add(ATTESTATION_MISSING, null, missing.mkString(", "), null);
        }
    }

    @Override
    protected UnitApprovalOutcome withheld(UnitApprovalOutcome outcome) {
        return UnitApprovalOutcome.REFUSED;
    }

    @Override
    protected NextState withheldDetails(NextState own) {
        return NextState.NONE;
    }
}
