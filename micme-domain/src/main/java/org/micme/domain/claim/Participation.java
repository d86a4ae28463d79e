package org.micme.domain.claim;

import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.ActivityId;

/**
 * One learner at one activity: what attendance, claims and MOC are about.
 *
 * <p>Immutable and thread safe.
 *
 * @param learner never null
 * @param activity never null
 */
public record Participation(PersonId learner, ActivityId activity) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public Participation {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(activity, "activity");
    }
}
