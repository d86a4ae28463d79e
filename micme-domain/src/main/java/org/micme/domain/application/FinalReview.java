package org.micme.domain.application;

import io.vavr.control.Option;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.Change;

/**
 * An application with the office's final approver (APP-4).
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 * @param unitReviewer who approved it for the unit, never null
 * @param finalApprover who decides, never null
 */
public record FinalReview(ApplicationFile file, PersonId unitReviewer, PersonId finalApprover)
        implements ApplicationUnderReview {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public FinalReview {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(unitReviewer, "unitReviewer");
        Objects.requireNonNull(finalApprover, "finalApprover");
    }

    /**
     * Approves it, finally.
     *
     * @param act the final approver's, never null
     * @return the approved application
     */
    public Change<ApprovedApplication, ApplicationEvent> approve(Act act) {
        ApplicationFile approved = file.after(ReviewStep.of(ApplicationAction.APPROVE, act));
        return new Change<>(new ApprovedApplication(approved, Option.none()), new ApplicationEvent.Approved(id(), act));
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.FINAL_REVIEW;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.inFinalReview(this);
    }
}
