package org.micme.spi.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Some rows of an ordered list, and where it goes on. Immutable and thread safe.
 *
 * @param rows in the list's order; unmodifiable
 * @param next where the next page begins; none where the list ends here
 * @param <T> the type of the rows
 */
public record Page<T>(List<T> rows, Optional<Cursor> next) {

    /** Checks that nothing is null, and takes a copy of the rows. */
    public Page {
        rows = List.copyOf(rows);
        Objects.requireNonNull(next, "next");
    }
}
