package org.micme.spi.claim;

import java.util.Objects;
import org.micme.domain.claim.Attendance;

/**
 * What came of recording attendance. Immutable and thread safe.
 *
 * @param first whether this unit recorded it; false where there was a record before, be it of the same
 * @param standing the attendance that is kept; never null
 */
public record Attending(boolean first, Attendance standing) {

    /** Checks that there is attendance. */
    public Attending {
        Objects.requireNonNull(standing, "standing");
    }
}
