package org.micme.domain.activity;

import io.vavr.collection.Set;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.micme.domain.account.PersonId;
import org.micme.domain.internal.Checks;

/**
 * Who answers for a series. The same person can be in several places; an owner who is not a coordinator, too, edits no
 * children (ACC-11).
 *
 * <p>Immutable and thread safe.
 *
 * @param owners of the application, at least one, each once; never null
 * @param coordinators who edit the children, each once; never null
 * @param planners who plan the content, each once; never null
 */
public record SeriesTeam(
        @NotEmpty Set<PersonId> owners,
        @NotNull Set<PersonId> coordinators,
        @NotNull Set<PersonId> planners) implements Serializable {

    /**
     * Checks that somebody owns it.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where there is no owner
     */
    public SeriesTeam {
        owners = Checks.elements(owners, "owners");
        Checks.require(owners.nonEmpty(), "owners is empty");
        coordinators = Checks.elements(coordinators, "coordinators");
        planners = Checks.elements(planners, "planners");
    }
}
