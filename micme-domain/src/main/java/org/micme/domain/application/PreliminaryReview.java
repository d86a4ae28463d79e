package org.micme.domain.application;

import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.Change;

/**
 * An application with the office, which looks at it first.
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 */
public record PreliminaryReview(ApplicationFile file) implements ApplicationUnderReview {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where {@code file} is null
     */
    public PreliminaryReview {
        Objects.requireNonNull(file, "file");
    }

    /**
     * Passes it on to the unit. There is no way to do so without a reviewer (APP-2).
     *
     * @param unitReviewer who reviews it for the responsible unit, never null
     * @param act an administrator's, never null
     * @return the application under the unit's review
     */
    public Change<UnitReview, ApplicationEvent> pass(PersonId unitReviewer, Act act) {
        return new Change<>(
                new UnitReview(file.after(ReviewStep.of(ApplicationAction.PASS_PRELIMINARY, act)), unitReviewer),
                new ApplicationEvent.PassedToUnit(id(), unitReviewer, act));
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.PRELIMINARY_REVIEW;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.inPreliminaryReview(this);
    }
}
