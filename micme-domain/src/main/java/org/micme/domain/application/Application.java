package org.micme.domain.application;

import java.io.Serializable;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * A unit's request to hold a series (APP-1): written by its owner, submitted, looked at by the office, by the reviewer of the
 * responsible unit and by the office's final approver. Each state is a type of its own, and has the steps that lead out of it.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface Application extends Serializable
        permits UnsubmittedApplication,
                SubmittedApplication,
                ApplicationUnderReview,
                AwaitingFinalApprover,
                ApprovedApplication,
                RejectedApplication {

    /**
     * What it carries through its states.
     *
     * @return never null
     */
    ApplicationFile file();

    /**
     * Which application it is.
     *
     * @return never null
     */
    default ApplicationId id() {
        return file().id();
    }

    /**
     * How many changes it has seen.
     *
     * @return never null
     */
    default Version version() {
        return file().version();
    }

    /**
     * The stage that the rules and the dashboard name.
     *
     * @return never null
     */
    ApplicationState state();

    /**
     * Looks at the state.
     *
     * @param cases what to make of each, never null
     * @param <R> what is made of it
     * @return what the fitting case makes of it
     */
    <R> R fold(Cases<? extends R> cases);

    /**
     * Begins an application.
     *
     * @param id never null
     * @param content never null
     * @param act its owner's, never null
     * @return the draft
     */
    static Change<DraftApplication, ApplicationEvent> draft(ApplicationId id, ApplicationContent content, Act act) {
        return new Change<>(
                new DraftApplication(ApplicationFile.of(id, content)), new ApplicationEvent.Drafted(id, act));
    }

    /**
     * What to make of an application in each of its states.
     *
     * @param <R> what is made of it
     */
    interface Cases<R> {

        /**
         * Of a draft.
         *
         * @param draft never null
         * @return what is made of it
         */
        R draft(DraftApplication draft);

        /**
         * Of one that is submitted and that nobody has looked at.
         *
         * @param submitted never null
         * @return what is made of it
         */
        R submitted(SubmittedApplication submitted);

        /**
         * Of one with the office.
         *
         * @param review never null
         * @return what is made of it
         */
        R inPreliminaryReview(PreliminaryReview review);

        /**
         * Of one with the unit's reviewer.
         *
         * @param review never null
         * @return what is made of it
         */
        R inUnitReview(UnitReview review);

        /**
         * Of one that the unit approved, and that has no final approver yet.
         *
         * @param awaiting never null
         * @return what is made of it
         */
        R awaitingFinalApprover(AwaitingFinalApprover awaiting);

        /**
         * Of one with the final approver.
         *
         * @param review never null
         * @return what is made of it
         */
        R inFinalReview(FinalReview review);

        /**
         * Of an approved one.
         *
         * @param approved never null
         * @return what is made of it
         */
        R approved(ApprovedApplication approved);

        /**
         * Of one that was sent back.
         *
         * @param returned never null
         * @return what is made of it
         */
        R returned(ReturnedApplication returned);

        /**
         * Of one that was turned down.
         *
         * @param rejected never null
         * @return what is made of it
         */
        R rejected(RejectedApplication rejected);
    }
}
