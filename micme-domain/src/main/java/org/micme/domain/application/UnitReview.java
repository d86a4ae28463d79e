package org.micme.domain.application;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;

/**
 * An application with the reviewer of the responsible unit (APP-3).
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 * @param unitReviewer who reviews it, never null
 */
public record UnitReview(ApplicationFile file, PersonId unitReviewer) implements ApplicationUnderReview {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public UnitReview {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(unitReviewer, "unitReviewer");
    }

    /**
     * Approves it for the unit.
     *
     * @param comment never null, never blank
     * @param attested all three attestations, never null
     * @param act the reviewer's, never null
     * @return the application, which the office will give to a final approver
     * @throws IllegalArgumentException where the comment is blank or an attestation is missing
     */
    public Change<AwaitingFinalApprover, ApplicationEvent> approve(String comment, Set<Attestation> attested, Act act) {
        Checks.notBlank(comment, "comment");
        for (Attestation attestation : Attestation.values()) {
            Checks.require(attested.contains(attestation), "attested lacks an attestation");
        }
        ReviewStep step = new ReviewStep(ApplicationAction.APPROVE, Option.some(comment), attested, act);
        return new Change<>(
                new AwaitingFinalApprover(file.after(step), unitReviewer),
                new ApplicationEvent.UnitApproved(id(), comment, act));
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.UNIT_REVIEW;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.inUnitReview(this);
    }
}
