package org.micme.domain.activity;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.micme.domain.account.Act;
import org.micme.domain.account.Event;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.kernel.ActivityId;

/**
 * What happens to a {@link Child}. Each says what stood before and what stands after (RSS-16).
 *
 * <p>Immutable and thread safe.
 */
public sealed interface ChildEvent extends Event {

    /**
     * Which child it is.
     *
     * @return never null
     */
    ActivityId child();

    /**
     * A session was added to a series.
     *
     * @param child never null
     * @param series never null
     * @param activity never null
     * @param act never null
     */
    record Planned(ActivityId child, SeriesId series, Activity activity, Act act) implements ChildEvent {}

    /**
     * It was given another name.
     *
     * @param child never null
     * @param before none where it had no name, never null
     * @param after none where it has no name any more, never null
     * @param act never null
     */
    record Renamed(ActivityId child, Option<String> before, Option<String> after, Act act) implements ChildEvent {}

    /**
     * It was moved to another time.
     *
     * @param child never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record Moved(ActivityId child, Activity before, Activity after, Act act) implements ChildEvent {}

    /**
     * Its details were replaced.
     *
     * @param child never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record Revised(ActivityId child, ChildDetails before, ChildDetails after, Act act) implements ChildEvent {}

    /**
     * The time for claiming was changed.
     *
     * @param child never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record ClaimMinutesChanged(ActivityId child, ClaimMinutes before, ClaimMinutes after, Act act)
            implements ChildEvent {}

    /**
     * A speaker was assigned.
     *
     * @param child never null
     * @param person never null
     * @param requests what to ask that person for, never null
     * @param act never null
     */
    record FacultyAssigned(ActivityId child, PersonId person, Set<FacultyRequest> requests, Act act)
            implements ChildEvent {}

    /**
     * A speaker was removed.
     *
     * @param child never null
     * @param person never null
     * @param act never null
     */
    record FacultyRemoved(ActivityId child, PersonId person, Act act) implements ChildEvent {}

    /**
     * The office accepted the name.
     *
     * @param child never null
     * @param name the accepted one, never null
     * @param act never null
     */
    record NameAccepted(ActivityId child, String name, Act act) implements ChildEvent {}

    /**
     * The office approved it.
     *
     * @param child never null
     * @param approval never null
     * @param act never null
     */
    record Approved(ActivityId child, OfficeApproval approval, Act act) implements ChildEvent {}

    /**
     * It was taken off the dashboard.
     *
     * @param child never null
     * @param act never null
     */
    record Deactivated(ActivityId child, Act act) implements ChildEvent {}
}
