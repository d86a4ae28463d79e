package org.micme.jdbc.sql;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long something belongs to one node. */
public final class Leases {

    private Leases() {}

    /**
     * When a lease ends.
     *
     * @throws IllegalArgumentException where the node is blank, or the lease is not positive
     */
    public static Instant end(String node, Instant now, Duration lease) {
        if (node.isBlank()) {
            throw new IllegalArgumentException("node is blank");
        }
        if (lease.isZero() || lease.isNegative()) {
            throw new IllegalArgumentException("lease is not positive");
        }
        return now.plus(lease).truncatedTo(ChronoUnit.MICROS);
    }
}
