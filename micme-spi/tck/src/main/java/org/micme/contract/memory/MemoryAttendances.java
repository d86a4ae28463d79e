package org.micme.contract.memory;

import java.util.Optional;
import java.util.stream.Stream;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Attending;

/** {@link Attendances} in a unit. */
final class MemoryAttendances extends MemoryAggregates<Participation, Attendance> implements Attendances {

    MemoryAttendances(MemoryUnit unit) {
        super(unit, Kind.ATTENDANCE);
    }

    @Override
    public Attending recordOnce(Attendance attendance) {
        unit().changeable();
        Optional<Attendance> kept = find(attendance.participation());
        if (kept.isEmpty()) {
            put(attendance);
        }
        return new Attending(kept.isEmpty(), kept.orElse(attendance));
    }

    @Override
    public Stream<Attendance> of(ActivityId activity) {
        return stream()
                .filter(attendance -> attendance.participation().activity().equals(activity));
    }
}
