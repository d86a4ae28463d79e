package org.micme.rules.application;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.Role;
import org.micme.domain.application.ApplicationAction;
import org.micme.domain.application.ApplicationState;

/**
 * A step that an application can take: from which stage to which, who takes it, and what it needs besides (APP-1 to APP-4). What
 * is not in this table can't be done.
 */
enum ReviewStep {
    SUBMIT_DRAFT(ApplicationState.DRAFT, ApplicationAction.SUBMIT, ApplicationState.SUBMITTED, Needs.NOTHING),
    SUBMIT_AGAIN(ApplicationState.RETURNED, ApplicationAction.SUBMIT, ApplicationState.SUBMITTED, Needs.NOTHING),
    START(
            ApplicationState.SUBMITTED,
            ApplicationAction.START_REVIEW,
            ApplicationState.PRELIMINARY_REVIEW,
            Needs.NOTHING),
    PASS(
            ApplicationState.PRELIMINARY_REVIEW,
            ApplicationAction.PASS_PRELIMINARY,
            ApplicationState.UNIT_REVIEW,
            Needs.UNIT_REVIEWER),
    APPROVE_FOR_UNIT(
            ApplicationState.UNIT_REVIEW,
            ApplicationAction.APPROVE,
            ApplicationState.FINAL_REVIEW,
            Needs.COMMENT_AND_ATTESTATIONS),
    APPROVE_FINALLY(
            ApplicationState.FINAL_REVIEW, ApplicationAction.APPROVE, ApplicationState.APPROVED, Needs.FINAL_APPROVER),
    RETURN_BY_OFFICE(
            ApplicationState.PRELIMINARY_REVIEW, ApplicationAction.RETURN, ApplicationState.RETURNED, Needs.COMMENT),
    RETURN_BY_UNIT(ApplicationState.UNIT_REVIEW, ApplicationAction.RETURN, ApplicationState.RETURNED, Needs.COMMENT),
    RETURN_FINALLY(ApplicationState.FINAL_REVIEW, ApplicationAction.RETURN, ApplicationState.RETURNED, Needs.COMMENT),
    REJECT_BY_OFFICE(
            ApplicationState.PRELIMINARY_REVIEW, ApplicationAction.REJECT, ApplicationState.REJECTED, Needs.COMMENT),
    REJECT_BY_UNIT(ApplicationState.UNIT_REVIEW, ApplicationAction.REJECT, ApplicationState.REJECTED, Needs.COMMENT),
    REJECT_FINALLY(ApplicationState.FINAL_REVIEW, ApplicationAction.REJECT, ApplicationState.REJECTED, Needs.COMMENT);

    /** What a step needs besides somebody who may take it. */
    enum Needs {
        NOTHING,
        COMMENT,
        COMMENT_AND_ATTESTATIONS,
        UNIT_REVIEWER,
        FINAL_APPROVER
    }

    private static final ReviewStep[] ALL = values();
    private static final Array<Role> SUBMITTERS = Array.of(Role.OWNER, Role.COORDINATOR);
    private static final Array<Role> OFFICE = Array.of(Role.ADMINISTRATOR);
    private static final Array<Role> UNIT = Array.of(Role.UNIT_REVIEWER);
    private static final Array<Role> LAST = Array.of(Role.FINAL_APPROVER);

    final ApplicationState from;
    final ApplicationAction action;
    final ApplicationState to;
    final Needs needs;

    ReviewStep(ApplicationState from, ApplicationAction action, ApplicationState to, Needs needs) {
        this.from = from;
        this.action = action;
        this.to = to;
        this.needs = needs;
    }

    /** The step that an action is at a stage, or null where it is none. */
    static @Nullable ReviewStep of(ApplicationState state, ApplicationAction action) {
        for (ReviewStep step : ALL) {
            if (step.from == state && step.action == action) {
                return step;
            }
        }
        return null;
    }

    /** Whether no step leads on from a stage. */
    static boolean isLast(ApplicationState state) {
        for (ReviewStep step : ALL) {
            if (step.from == state) {
                return false;
            }
        }
        return true;
    }

    /** The roles of which whoever takes the step needs one. */
    Seq<Role> roles() {
        return switch (from) {
            case DRAFT, RETURNED -> SUBMITTERS;
            case UNIT_REVIEW -> UNIT;
            case FINAL_REVIEW -> LAST;
            default -> OFFICE;
        };
    }

    /** Whether whoever takes the step has to be assigned to the application. */
    boolean isForAssigned() {
        return from == ApplicationState.UNIT_REVIEW || from == ApplicationState.FINAL_REVIEW;
    }

    boolean needsComment() {
        return needs == Needs.COMMENT || needs == Needs.COMMENT_AND_ATTESTATIONS;
    }
}
