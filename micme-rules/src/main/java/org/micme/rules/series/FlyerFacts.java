package org.micme.rules.series;

import java.util.Objects;
import org.micme.domain.activity.ChildStatus;

/**
 * What {@link FlyerRule} looks at.
 *
 * <p>Immutable and thread safe.
 *
 * @param childStatus where the child stands, never null
 * @param facultyCount how many faculty are assigned, from 0
 */
public record FlyerFacts(ChildStatus childStatus, int facultyCount) {

    /**
     * Checks the values.
     *
     * @throws NullPointerException where the status is null
     * @throws IllegalArgumentException where the count is negative
     */
    public FlyerFacts {
        Objects.requireNonNull(childStatus, "childStatus");
        if (facultyCount < 0) {
            throw new IllegalArgumentException("facultyCount is negative");
        }
    }
}
