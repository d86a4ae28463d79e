package org.micme.domain.application;

import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;

/**
 * An application that somebody reviews. Whoever does can send it back or turn it down, and says why.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface ApplicationUnderReview extends Application permits PreliminaryReview, UnitReview, FinalReview {

    /**
     * Sends it back to its owner.
     *
     * @param comment never null, never blank
     * @param act the reviewer's, never null
     * @return the returned application
     * @throws IllegalArgumentException where the comment is blank
     */
    default Change<ReturnedApplication, ApplicationEvent> sendBack(String comment, Act act) {
        return new Change<>(
                new ReturnedApplication(file().after(ReviewStep.of(ApplicationAction.RETURN, comment, act))),
                new ApplicationEvent.Returned(id(), comment, act));
    }

    /**
     * Turns it down.
     *
     * @param comment never null, never blank
     * @param act the reviewer's, never null
     * @return the rejected application
     * @throws IllegalArgumentException where the comment is blank
     */
    default Change<RejectedApplication, ApplicationEvent> reject(String comment, Act act) {
        return new Change<>(
                new RejectedApplication(file().after(ReviewStep.of(ApplicationAction.REJECT, comment, act))),
                new ApplicationEvent.Rejected(id(), comment, act));
    }
}
