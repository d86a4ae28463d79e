package org.micme.domain.activity;

import java.io.Serializable;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * One session of a series: planned, and perhaps deactivated. It has no status of its own; that is derived from its name, its
 * faculty, what they disclosed, and the office's approval on record (DIS-4).
 *
 * <p>Immutable and thread safe.
 */
public sealed interface Child extends Serializable permits PlannedChild, DeactivatedChild {

    /**
     * The short number that learners text (RSS-4).
     *
     * @return never null
     */
    ActivityId id();

    /**
     * How many changes it has seen.
     *
     * @return never null
     */
    Version version();

    /**
     * Looks at the state.
     *
     * @param planned what to make of a planned child, never null
     * @param deactivated what to make of a deactivated one, never null
     * @param <R> what is made of it
     * @return what the fitting function makes of it
     */
    <R> R fold(
            Function<? super PlannedChild, ? extends R> planned,
            Function<? super DeactivatedChild, ? extends R> deactivated);

    /**
     * Adds a session to a series. It has no faculty yet, and is claimed as the policy says.
     *
     * @param id never null
     * @param series never null
     * @param activity its name, if it has one, and its time; never null
     * @param details never null
     * @param act never null
     * @return the planned child
     */
    static Change<PlannedChild, ChildEvent> plan(
            ActivityId id, SeriesId series, Activity activity, ChildDetails details, Act act) {
        PlannedChild child = PlannedChild.builder()
                .id(id)
                .version(Version.NEW.next())
                .series(series)
                .activity(activity)
                .details(details)
                .build();
        return new Change<>(child, new ChildEvent.Planned(id, series, activity, act));
    }
}
