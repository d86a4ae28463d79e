package org.micme.rules.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Role;
import org.micme.domain.application.ApplicationAction;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.Attestation;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.Reason;
import org.micme.rules.policy.PolicyPacks;

/** Every stage, action, role, assignment, comment and attestation, against the sentences of decisions.md as a table. */
class UnitApprovalTableTest {

    /** From, action, who, to, and what else it needs. */
    private static final String STEPS = """
            DRAFT SUBMIT OWNER,COORDINATOR SUBMITTED -
            RETURNED SUBMIT OWNER,COORDINATOR SUBMITTED -
            SUBMITTED START_REVIEW ADMINISTRATOR PRELIMINARY_REVIEW -
            PRELIMINARY_REVIEW PASS_PRELIMINARY ADMINISTRATOR UNIT_REVIEW reviewer
            UNIT_REVIEW APPROVE UNIT_REVIEWER FINAL_REVIEW assigned,comment,attested
            FINAL_REVIEW APPROVE FINAL_APPROVER APPROVED assigned,approver
            PRELIMINARY_REVIEW RETURN ADMINISTRATOR RETURNED comment
            UNIT_REVIEW RETURN UNIT_REVIEWER RETURNED assigned,comment
            FINAL_REVIEW RETURN FINAL_APPROVER RETURNED assigned,comment
            PRELIMINARY_REVIEW REJECT ADMINISTRATOR REJECTED comment
            UNIT_REVIEW REJECT UNIT_REVIEWER REJECTED assigned,comment
            FINAL_REVIEW REJECT FINAL_APPROVER REJECTED assigned,comment
            """;

    private static final Map<String, String[]> TABLE = STEPS.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> row));

    private static String expected(UnitApprovalFacts facts) {
        String[] row = TABLE.get(facts.state() + " " + facts.action());
        if (row == null) {
            return "REFUSED null [WRONG_STATE]";
        }
        Set<String> needs = Set.of(row[4].split(","));
        List<String> codes = new ArrayList<>();
        boolean entitled = List.of(row[2].split(",")).stream()
                .anyMatch(role -> facts.actorRoles().contains(Role.valueOf(role)));
        if (!entitled) {
            codes.add("ROLE_NOT_ENTITLED");
        } else if (needs.contains("assigned") && !facts.actorAssigned()) {
            codes.add("NOT_ASSIGNED");
        }
        if (needs.contains("comment") && facts.comment().getOrElse("").isBlank()) {
            codes.add("COMMENT_MISSING");
        }
        if (needs.contains("attested") && new HashSet<>(facts.attestations().asJava()).size() < 3) {
            codes.add("ATTESTATION_MISSING");
        }
        if (needs.contains("reviewer") && !facts.unitReviewerAssigned()) {
            codes.add("NO_UNIT_REVIEWER");
        }
        if (needs.contains("approver") && !facts.finalApproverAssigned()) {
            codes.add("NO_FINAL_APPROVER");
        }
        return (codes.isEmpty() ? "ALLOWED " + row[3] : "REFUSED null") + " " + codes;
    }

    private static String answer(UnitApprovalFacts facts) {
        Decision<UnitApprovalOutcome, NextState> decision = UnitApprovalRule.RULE.decide(facts, PolicyPacks.micme());
        return decision.outcome() + " " + decision.details().nextState().getOrNull() + " "
                + decision.reasons().map(Reason::code).toJavaList();
    }

    private static List<Seq<Role>> actors() {
        List<Seq<Role>> actors = new ArrayList<>();
        actors.add(Array.empty());
        actors.add(Array.of(Role.values()));
        actors.add(Array.of(Role.LEARNER, Role.OWNER));
        actors.add(Array.of(Role.FINAL_APPROVER, Role.UNIT_REVIEWER));
        EnumSet.allOf(Role.class).forEach(role -> actors.add(Array.of(role)));
        return actors;
    }

    private static List<Seq<Attestation>> attestations() {
        List<Seq<Attestation>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 8; mask++) {
            int chosen = mask;
            subsets.add(Array.of(Attestation.values()).filter(a -> (chosen & (1 << a.ordinal())) != 0));
        }
        subsets.add(Array.of(Attestation.SERVES_MISSION, Attestation.SERVES_MISSION, Attestation.SERVES_MISSION));
        return subsets;
    }

    private static List<UnitApprovalFacts> situations(ApplicationState state, ApplicationAction action) {
        List<UnitApprovalFacts> situations = new ArrayList<>();
        for (Seq<Role> roles : actors()) {
            for (Seq<Attestation> attested : attestations()) {
                for (Option<String> comment : List.of(Option.<String>none(), Option.some(" "), Option.some("good"))) {
                    for (int flags = 0; flags < 8; flags++) {
                        situations.add(UnitApprovalFacts.builder()
                                .state(state)
                                .action(action)
                                .actorRoles(roles)
                                .comment(comment)
                                .attestations(attested)
                                .actorAssigned((flags & 1) != 0)
                                .unitReviewerAssigned((flags & 2) != 0)
                                .finalApproverAssigned((flags & 4) != 0)
                                .build());
                    }
                }
            }
        }
        return situations;
    }

    @Test
    void everySituationIsDecidedAsTheTableHasIt() {
        Map<String, Integer> seen = new HashMap<>();
        for (ApplicationState state : ApplicationState.values()) {
            for (ApplicationAction action : ApplicationAction.values()) {
                for (UnitApprovalFacts facts : situations(state, action)) {
                    String answer = answer(facts);
                    if (!answer.equals(expected(facts))) {
                        assertThat(answer).as("%s", facts).isEqualTo(expected(facts));
                    }
                    seen.merge(answer, 1, Integer::sum);
                }
            }
        }
        assertThat(seen.keySet())
                .contains("ALLOWED SUBMITTED []", "ALLOWED PRELIMINARY_REVIEW []", "ALLOWED UNIT_REVIEW []")
                .contains("ALLOWED FINAL_REVIEW []", "ALLOWED APPROVED []", "ALLOWED RETURNED []")
                .contains("ALLOWED REJECTED []", "REFUSED null [WRONG_STATE]")
                .contains("REFUSED null [ROLE_NOT_ENTITLED, NO_UNIT_REVIEWER]")
                .contains("REFUSED null [ROLE_NOT_ENTITLED, NO_FINAL_APPROVER]")
                .contains("REFUSED null [NOT_ASSIGNED, COMMENT_MISSING, ATTESTATION_MISSING]");
    }

    @Test
    void attestationsThatAreMissingAreNamedInOneReason() {
        UnitApprovalFacts facts = UnitApprovalFacts.builder()
                .state(ApplicationState.UNIT_REVIEW)
                .action(ApplicationAction.APPROVE)
                .actorRoles(Array.of(Role.UNIT_REVIEWER))
                .actorAssigned(true)
                .comment(Option.some("serves our residents"))
                .attestations(Array.of(Attestation.SERVES_MISSION))
                .unitReviewerAssigned(true)
                .finalApproverAssigned(false)
                .build();

        Reason missing = DecisionForm.wellFormed(UnitApprovalRule.RULE.decide(facts, PolicyPacks.micme()))
                .reasons()
                .single();
        assertThat(missing.values()).containsExactly("FINANCIALLY_VIABLE, MEETS_STANDARDS");
    }
}
