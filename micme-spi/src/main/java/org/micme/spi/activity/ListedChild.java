package org.micme.spi.activity;

import java.util.Objects;
import java.util.Optional;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;

/**
 * A row of the dashboard's list. Immutable and thread safe.
 *
 * @param child never null
 * @param seriesName the name of its series, never null
 * @param status what was last noted of it; none where nothing was
 */
public record ListedChild(PlannedChild child, String seriesName, Optional<ChildStatus> status) {

    /** Checks that nothing is null. */
    public ListedChild {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(seriesName, "seriesName");
        Objects.requireNonNull(status, "status");
    }
}
