package org.micme.domain.claim;

import io.vavr.control.Option;
import org.micme.domain.account.Act;
import org.micme.domain.account.Event;

/**
 * What happens to an {@link Attendance}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface AttendanceEvent extends Event {

    /**
     * Whose attendance it is, and of what.
     *
     * @return never null
     */
    Participation participation();

    /**
     * Somebody took part.
     *
     * @param participation never null
     * @param channel none where somebody else recorded it, never null
     * @param act never null
     */
    record Recorded(Participation participation, Option<Channel> channel, Act act) implements AttendanceEvent {}

    /**
     * The evaluation was completed.
     *
     * @param participation never null
     * @param act never null
     */
    record Evaluated(Participation participation, Act act) implements AttendanceEvent {}
}
