package org.micme.spi.port;

import java.util.Objects;

/**
 * A place in an ordered list, as the store wrote it: a text without meaning to others, that can travel in a URL. It holds no
 * personal data. Immutable and thread safe.
 *
 * @param text letters, digits, {@code -} and {@code _}; never blank
 */
public record Cursor(String text) {

    /** Checks the characters. */
    public Cursor {
        if (!Objects.requireNonNull(text, "text").matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("text is no cursor");
        }
    }
}
