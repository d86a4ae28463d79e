package org.micme.spi.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether one entry is as it was sealed. Immutable and thread safe.
 *
 * @param standing never null
 * @param seal the seal that covers it, with its whole digest; none where no seal does
 */
public record SealedState(Standing standing, Optional<NotedSeal> seal) {

    /** Checks that what is unaltered has its seal. */
    public SealedState {
        Objects.requireNonNull(standing, "standing");
        if (standing == Standing.UNALTERED && seal.isEmpty()) {
            throw new IllegalArgumentException("what is unaltered is covered by a seal");
        }
    }

    /** How an entry stands to its seal. */
    public enum Standing {
        /** It waits to be sealed: nobody can tell yet whether it was altered. */
        UNSEALED,
        /** It is as it was sealed, its seal is as it was made, and so is what stands on that seal next. */
        UNALTERED,
        /** It, its seal or what stands on that seal next was altered; or it was slipped in. */
        ALTERED
    }

    /**
     * Whether the entry can be relied on.
     *
     * @return whether it is sealed and unaltered
     */
    public boolean isUnaltered() {
        return standing == Standing.UNALTERED;
    }
}
