package org.micme.contract.memory;

import java.time.Duration;

/** What every lease has to be. */
final class Leases {

    private Leases() {}

    static void check(String node, Duration lease) {
        if (node.isBlank()) {
            throw new IllegalArgumentException("node is blank");
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("lease is not positive");
        }
    }
}
