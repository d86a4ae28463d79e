package org.micme.spi.claim;

import java.util.stream.Stream;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.port.Aggregates;

/** Who attended what (CRE-3). */
public interface Attendances extends Aggregates<Participation, Attendance> {

    /**
     * Records attendance once: of any number of units at the same time, one is the first, and every other waits for it.
     *
     * @param attendance what to keep where there is none; never null
     * @return whether it was the first, and the attendance that is kept; never null
     */
    Attending recordOnce(Attendance attendance);

    /**
     * Everybody who attended an activity.
     *
     * @param activity never null
     * @return by learner; a stream to be closed, and read within the unit
     */
    Stream<Attendance> of(ActivityId activity);
}
