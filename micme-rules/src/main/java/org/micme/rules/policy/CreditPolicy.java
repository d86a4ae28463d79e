package org.micme.rules.policy;

import java.util.Objects;
import org.micme.domain.credit.Amount;

/**
 * In which steps credit is claimed (CRE-7).
 *
 * <p>Immutable and thread safe.
 *
 * @param step positive
 */
public record CreditPolicy(Amount step) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public CreditPolicy {
        Objects.requireNonNull(step, "step");
    }
}
