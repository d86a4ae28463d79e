package org.micme.spi.authority;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of a completion that was reported. Immutable and thread safe.
 *
 * @param key the report's; never null
 * @param error why it was not taken, without personal data; none where it was
 */
public record ReportOutcome(String key, Optional<String> error) {

    /** Checks that nothing is null. */
    public ReportOutcome {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(error, "error");
    }

    /**
     * Whether it was taken.
     *
     * @return true where it was
     */
    public boolean isTaken() {
        return error.isEmpty();
    }
}
