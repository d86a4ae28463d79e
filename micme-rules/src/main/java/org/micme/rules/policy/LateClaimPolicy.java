package org.micme.rules.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Period;
import java.util.Objects;
import org.micme.domain.account.Role;

/**
 * How late claims are granted: counted, recorded exceptions with an approver (CRE-1).
 *
 * <p>Immutable and thread safe.
 *
 * @param max how many a learner can have in a period, from 0
 * @param per over which span they are counted
 * @param by who can grant one
 * @param within how long after the activity; none for without an end
 */
public record LateClaimPolicy(int max, QuotaPeriod per, Seq<Role> by, Option<Period> within) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public LateClaimPolicy {
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(within, "within");
    }
}
