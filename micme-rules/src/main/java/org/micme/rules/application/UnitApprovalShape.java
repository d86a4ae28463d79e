package org.micme.rules.application;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.micme.domain.account.Role;
import org.micme.domain.application.ApplicationAction;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.Attestation;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link UnitApprovalRule} are read, and its details written. */
final class UnitApprovalShape {

    static final Shape<UnitApprovalFacts> FACTS = facts();
    static final Shape<NextState> DETAILS = details();

    private UnitApprovalShape() {}

    private static Shape<UnitApprovalFacts> facts() {
        ShapeBuilder<UnitApprovalFacts> s = Shape.of("facts of unit-approval");
        Field<ApplicationState> state = s.needs("state", Kinds.oneOf(ApplicationState.class), UnitApprovalFacts::state);
        Field<ApplicationAction> action =
                s.needs("action", Kinds.oneOf(ApplicationAction.class), UnitApprovalFacts::action);
        Field<Seq<Role>> roles = s.mayOmit("actorRoles", CommonKinds.ROLES, UnitApprovalFacts::actorRoles);
        Field<Boolean> assigned = s.needs("actorAssigned", Kinds.FLAG, UnitApprovalFacts::actorAssigned);
        Field<String> comment = s.may("comment", Kinds.TEXT_OR_NONE, UnitApprovalFacts::comment);
        Field<Seq<Attestation>> attestations =
                s.mayOmit("attestations", Kinds.list(Kinds.oneOf(Attestation.class)), UnitApprovalFacts::attestations);
        Field<Boolean> reviewer = s.needs("unitReviewerAssigned", Kinds.FLAG, UnitApprovalFacts::unitReviewerAssigned);
        Field<Boolean> approver =
                s.needs("finalApproverAssigned", Kinds.FLAG, UnitApprovalFacts::finalApproverAssigned);
        return s.build(v -> UnitApprovalFacts.builder()
                .state(v.get(state))
                .action(v.get(action))
                .actorRoles(v.get(roles, Array.empty()))
                .actorAssigned(v.get(assigned))
                .comment(v.option(comment))
                .attestations(v.get(attestations, Array.empty()))
                .unitReviewerAssigned(v.get(reviewer))
                .finalApproverAssigned(v.get(approver))
                .build());
    }

    private static Shape<NextState> details() {
        ShapeBuilder<NextState> s = Shape.of("details of unit-approval");
        s.needsOrNull("nextState", Kinds.oneOf(ApplicationState.class), NextState::nextState);
        return s.buildForWriting();
    }
}
