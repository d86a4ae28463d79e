package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.time.Period;
import java.util.Objects;
import org.micme.domain.credit.CreditType;

/**
 * How credit accrues (ACR-1, ACR-6).
 *
 * <p>Immutable and thread safe.
 *
 * @param lifetime how long it can be claimed after it was earned
 * @param membershipNeeded whether only members can claim it
 * @param reportedDirectly the types that are reported to their board
 */
public record AccruedPolicy(Period lifetime, boolean membershipNeeded, Seq<CreditType> reportedDirectly) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public AccruedPolicy {
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(reportedDirectly, "reportedDirectly");
    }
}
