package org.micme.domain.claim;

import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.credit.CreditType;

/**
 * What identifies a claim: one learner, one activity, one credit type (CRE-4).
 *
 * <p>Immutable and thread safe.
 *
 * @param participation who claims, and for what; never null
 * @param type never null
 */
public record ClaimKey(Participation participation, CreditType type) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ClaimKey {
        Objects.requireNonNull(participation, "participation");
        Objects.requireNonNull(type, "type");
    }
}
