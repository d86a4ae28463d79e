package org.micme.domain.application;

import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;

/**
 * An application that was handed in, and that the office hasn't looked at.
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 */
public record SubmittedApplication(ApplicationFile file) implements Application {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where {@code file} is null
     */
    public SubmittedApplication {
        Objects.requireNonNull(file, "file");
    }

    /**
     * The office begins its preliminary review.
     *
     * @param act an administrator's, never null
     * @return the application under preliminary review
     */
    public Change<PreliminaryReview, ApplicationEvent> startReview(Act act) {
        return new Change<>(
                new PreliminaryReview(file.after(ReviewStep.of(ApplicationAction.START_REVIEW, act))),
                new ApplicationEvent.ReviewStarted(id(), act));
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.SUBMITTED;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.submitted(this);
    }
}
