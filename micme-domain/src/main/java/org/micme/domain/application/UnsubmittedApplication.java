package org.micme.domain.application;

import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;

/**
 * An application in its owner's hands: a draft, or one that was sent back. Its content can be changed, and it can be submitted.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface UnsubmittedApplication extends Application permits DraftApplication, ReturnedApplication {

    /**
     * Replaces what it asks for.
     *
     * @param content never null
     * @param act never null
     * @return the application with the new content, in the same state
     */
    Change<? extends UnsubmittedApplication, ApplicationEvent> revise(ApplicationContent content, Act act);

    /**
     * Hands it in.
     *
     * @param act the owner's or a coordinator's, never null
     * @return the submitted application
     */
    default Change<SubmittedApplication, ApplicationEvent> submit(Act act) {
        return new Change<>(
                new SubmittedApplication(file().after(ReviewStep.of(ApplicationAction.SUBMIT, act))),
                new ApplicationEvent.Submitted(id(), act));
    }
}
