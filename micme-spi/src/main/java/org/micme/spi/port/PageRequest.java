package org.micme.spi.port;

import java.util.Objects;
import java.util.Optional;

/**
 * Which page of a list is wanted. Immutable and thread safe.
 *
 * @param after the end of the page before; none for the first page
 * @param size how many rows at most, 1 to {@value #MOST_ROWS}
 */
public record PageRequest(Optional<Cursor> after, int size) {

    /** The most rows of a page. */
    public static final int MOST_ROWS = 1_000;

    /** Checks the size. */
    public PageRequest {
        Objects.requireNonNull(after, "after");
        if (size < 1 || size > MOST_ROWS) {
            throw new IllegalArgumentException("size is not from 1 to " + MOST_ROWS);
        }
    }

    /**
     * The first page.
     *
     * @param size how many rows at most, 1 to {@value #MOST_ROWS}
     * @return never null
     */
    public static PageRequest first(int size) {
        return new PageRequest(Optional.empty(), size);
    }

    /**
     * The page that begins where another ended.
     *
     * @param end of the other page, never null
     * @return a request of the same size, never null
     */
    public PageRequest after(Cursor end) {
        return new PageRequest(Optional.of(end), size);
    }
}
