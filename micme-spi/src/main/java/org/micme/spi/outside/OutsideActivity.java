package org.micme.spi.outside;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An activity as another system shows it. Immutable and thread safe.
 *
 * @param host where it was read; not blank
 * @param id unique at that host; not blank
 * @param title not blank
 * @param start none where it is not shown
 * @param end none where it is not shown
 */
public record OutsideActivity(String host, String id, String title, Optional<Instant> start, Optional<Instant> end) {

    /** Checks that nothing is null or blank. */
    public OutsideActivity {
        for (String text : new String[] {host, id, title}) {
            if (Objects.requireNonNull(text).isBlank()) {
                throw new IllegalArgumentException("a text of the activity is blank");
            }
        }
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }
}
