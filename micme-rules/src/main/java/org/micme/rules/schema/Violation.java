package org.micme.rules.schema;

import java.util.Objects;
import org.micme.domain.Api;

/**
 * One fault of what was handed over: where it is, and what would be right there. It never repeats the value found, which may
 * be personal data.
 *
 * <p>Immutable and thread safe.
 *
 * @param path such as {@code facts.faculty[0].id}, list elements counted from 0; never null
 * @param message what is expected there, as a fragment in lower case; never null
 */
@Api(Api.Status.STABLE)
public record Violation(String path, String message) {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }
}
