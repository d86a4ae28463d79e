package org.micme.spi.claim;

import java.util.Objects;
import org.micme.domain.claim.CreditClaim;

/**
 * What came of claiming. Immutable and thread safe.
 *
 * @param first whether this unit claimed; false where it had been done before
 * @param standing the claim that is kept: claimed, or claimed and withdrawn; never null
 */
public record Claiming(boolean first, CreditClaim standing) {

    /** Checks that there is a claim. */
    public Claiming {
        Objects.requireNonNull(standing, "standing");
    }
}
