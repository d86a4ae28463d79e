package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * What has to be done before a child, and how long before (RSS-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param businessDays how many business days before the start, from 0
 * @param conditions what has to be done by then
 */
public record ReadinessPolicy(int businessDays, Seq<ReadinessCondition> conditions) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public ReadinessPolicy {
        Objects.requireNonNull(conditions, "conditions");
    }
}
