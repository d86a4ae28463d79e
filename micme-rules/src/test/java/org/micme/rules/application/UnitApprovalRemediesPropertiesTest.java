package org.micme.rules.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Role;
import org.micme.domain.application.ApplicationAction;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.Attestation;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.GivenFacts;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

class UnitApprovalRemediesPropertiesTest {

    private static final Policy MICME = PolicyPacks.micme();
    private static final UnitApprovalRule RULE = UnitApprovalRule.RULE;

    private static final Map<ApplicationState, ApplicationAction> A_STEP = Map.of(
            ApplicationState.DRAFT, ApplicationAction.SUBMIT,
            ApplicationState.RETURNED, ApplicationAction.SUBMIT,
            ApplicationState.SUBMITTED, ApplicationAction.START_REVIEW,
            ApplicationState.PRELIMINARY_REVIEW, ApplicationAction.PASS_PRELIMINARY,
            ApplicationState.UNIT_REVIEW, ApplicationAction.APPROVE,
            ApplicationState.FINAL_REVIEW, ApplicationAction.APPROVE);

    private static final RemedyLaw<UnitApprovalFacts, UnitApprovalOutcome> LAW = RemedyLaw.of(RULE)
            .curing(
                    "WRONG_STATE",
                    (facts, reason) ->
                            changed(facts, "action", A_STEP.get(facts.state()).name()))
            .curing("ROLE_NOT_ENTITLED", (facts, reason) -> changed(facts, "actorRoles", roles(reason)))
            .curing("NOT_ASSIGNED", (facts, reason) -> changed(facts, "actorAssigned", true))
            .curing("COMMENT_MISSING", (facts, reason) -> changed(facts, "comment", "read and found good"))
            .curing("ATTESTATION_MISSING", (facts, reason) -> changed(facts, "attestations", attested()))
            .curing("NO_UNIT_REVIEWER", (facts, reason) -> changed(facts, "unitReviewerAssigned", true))
            .curing("NO_FINAL_APPROVER", (facts, reason) -> changed(facts, "finalApproverAssigned", true));

    private static UnitApprovalFacts changed(UnitApprovalFacts facts, String path, Object value) {
        return GivenFacts.changed(RULE, facts, path, value);
    }

    private static List<String> roles(Reason reason) {
        return List.of(reason.values().get(0).toString().split(", ")).subList(0, 1);
    }

    private static List<String> attested() {
        return Array.of(Attestation.values()).map(Attestation::name).toJavaList();
    }

    @Provide
    Arbitrary<UnitApprovalFacts> situations() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of(ApplicationState.values()),
                        Arbitraries.of(ApplicationAction.values()),
                        Arbitraries.of(Role.values()).list().ofMaxSize(3),
                        Arbitraries.of(Option.<String>none(), Option.some("good")),
                        Arbitraries.of(Attestation.values()).list().ofMaxSize(4),
                        flag,
                        flag,
                        flag)
                .as((state, action, roles, comment, attestations, assigned, reviewer, approver) ->
                        UnitApprovalFacts.builder()
                                .state(state)
                                .action(action)
                                .actorRoles(Array.ofAll(roles))
                                .comment(comment)
                                .attestations(Array.ofAll(attestations))
                                .actorAssigned(assigned)
                                .unitReviewerAssigned(reviewer)
                                .finalApproverAssigned(approver)
                                .build());
    }

    @Property
    void remediesRemoveTheirReasonsAndNothingElseDoes(@ForAll("situations") UnitApprovalFacts facts) {
        LAW.check(facts, MICME);
    }

    @Property
    void theOrderOfRolesAndAttestationsDoesNotMatter(@ForAll("situations") UnitApprovalFacts facts) {
        Decision<UnitApprovalOutcome, NextState> decision = DecisionForm.wellFormed(RULE.decide(facts, MICME));
        UnitApprovalFacts turned = changed(
                changed(
                        facts,
                        "actorRoles",
                        facts.actorRoles().reverse().map(Role::name).toJavaList()),
                "attestations",
                facts.attestations().reverse().map(Attestation::name).toJavaList());

        assertThat(RULE.decide(turned, MICME)).isEqualTo(decision);
        assertThat(decision.nextChangeAt()).isEmpty();
    }

    @Property
    void anotherRoleNeverMakesAReasonOfRolesOutOfNone(
            @ForAll("situations") UnitApprovalFacts facts, @ForAll Role another) {
        UnitApprovalFacts more = changed(
                facts,
                "actorRoles",
                facts.actorRoles().append(another).map(Role::name).toJavaList());

        if (RULE.decide(facts, MICME).outcome() == UnitApprovalOutcome.ALLOWED) {
            assertThat(RULE.decide(more, MICME)).isEqualTo(RULE.decide(facts, MICME));
        }
    }

    @Test
    void anApplicationThatIsFinishedTakesNoStepAndNobodyCanChangeThat() {
        for (ApplicationState state : List.of(ApplicationState.APPROVED, ApplicationState.REJECTED)) {
            UnitApprovalFacts facts = UnitApprovalFacts.builder()
                    .state(state)
                    .action(ApplicationAction.APPROVE)
                    .actorRoles(Array.of(Role.values()))
                    .actorAssigned(true)
                    .unitReviewerAssigned(true)
                    .finalApproverAssigned(true)
                    .build();

            Reason wrongState = RULE.decide(facts, MICME).reasons().single();
            assertThat(wrongState.code()).isEqualTo("WRONG_STATE");
            assertThat(wrongState.values()).containsExactly(ApplicationAction.APPROVE, state);
            assertThat(wrongState.remedy().isPossible()).isFalse();
        }
    }
}
