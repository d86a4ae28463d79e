package org.micme.app.policy;

import java.time.Instant;
import org.micme.domain.kernel.InstitutionId;
import org.micme.rules.policy.Policy;

/** The policy that an institution lives under. Implementations are thread safe. */
@FunctionalInterface
public interface PoliciesInForce {

    /**
     * The policy of a moment.
     *
     * @param institution whose, never null
     * @param at when, never null
     * @return never null
     */
    Policy at(InstitutionId institution, Instant at);
}
