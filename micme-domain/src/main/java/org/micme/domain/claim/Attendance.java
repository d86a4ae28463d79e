package org.micme.domain.claim;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * That somebody took part in an activity, and whether that person has evaluated it since. Credit needs the one always, and
 * the other where the activity wants it (CRE-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param participation who, and in what; never null
 * @param version never null
 * @param channel how it came in; none where somebody else recorded it, from a list for instance; never null
 * @param attended who recorded it, and when; never null
 * @param evaluated when the evaluation was completed; none until then; never null
 */
public record Attendance(
        Participation participation, Version version, Option<Channel> channel, Act attended, Option<Act> evaluated)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public Attendance {
        Objects.requireNonNull(participation, "participation");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(attended, "attended");
        Objects.requireNonNull(evaluated, "evaluated");
    }

    /**
     * Records that somebody took part (CRE-3).
     *
     * @param participation never null
     * @param channel how it came in; none where somebody else records it; never null
     * @param act never null
     * @return the attendance, without an evaluation
     */
    public static Change<Attendance, AttendanceEvent> record(
            Participation participation, Option<Channel> channel, Act act) {
        return new Change<>(
                new Attendance(participation, Version.NEW.next(), channel, act, Option.none()),
                new AttendanceEvent.Recorded(participation, channel, act));
    }

    /**
     * Completes the evaluation.
     *
     * @param act the learner's own, never null
     * @return the attendance with its evaluation; none where it was completed before
     */
    public Option<Change<Attendance, AttendanceEvent>> evaluate(Act act) {
        return Option.when(
                evaluated.isEmpty(),
                () -> new Change<>(
                        new Attendance(participation, version.next(), channel, attended, Option.some(act)),
                        new AttendanceEvent.Evaluated(participation, act)));
    }
}
