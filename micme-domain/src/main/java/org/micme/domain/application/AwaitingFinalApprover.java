package org.micme.domain.application;

import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.Change;

/**
 * An application that the unit approved, and that the office hasn't given to a final approver yet. It stays on the unit
 * reviewer's dashboard (APP-4). As nobody holds the review, nobody can send it back.
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 * @param unitReviewer who approved it for the unit, never null
 */
public record AwaitingFinalApprover(ApplicationFile file, PersonId unitReviewer) implements Application {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public AwaitingFinalApprover {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(unitReviewer, "unitReviewer");
    }

    /**
     * Gives it to a final approver.
     *
     * @param finalApprover never null
     * @param act an administrator's, never null
     * @return the application under final review
     */
    public Change<FinalReview, ApplicationEvent> assign(PersonId finalApprover, Act act) {
        return new Change<>(
                new FinalReview(file.next(), unitReviewer, finalApprover),
                new ApplicationEvent.FinalApproverAssigned(id(), finalApprover, act));
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.FINAL_REVIEW;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.awaitingFinalApprover(this);
    }
}
