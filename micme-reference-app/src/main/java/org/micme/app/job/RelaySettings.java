package org.micme.app.job;

import java.time.Duration;
import java.util.Objects;

/**
 * How the outbox is emptied. Immutable and thread safe.
 *
 * @param atOnce how many messages a node takes at a time, 1 to 1,000
 * @param pause how long it waits where nothing is to be done; positive; never null
 * @param lease for how long it takes them; longer than all of them take to deliver; positive; never null
 * @param attempts after how many a message waits for a person, from 1
 * @param backOff how long a message waits after a failure; never null
 */
public record RelaySettings(int atOnce, Duration pause, Duration lease, int attempts, BackOff backOff) {

    private static final int MOST = 1_000;

    /** Twelve attempts within about three hours. */
    public static final RelaySettings USUAL = new RelaySettings(
            20,
            Duration.ofMillis(500),
            Duration.ofMinutes(5),
            12,
            new BackOff(Duration.ofSeconds(10), Duration.ofMinutes(30)));

    /** Checks the ranges. */
    public RelaySettings {
        Objects.requireNonNull(backOff, "backOff");
        boolean takesTime = pause.compareTo(Duration.ZERO) > 0 && lease.compareTo(Duration.ZERO) > 0;
        if (atOnce < 1 || atOnce > MOST || attempts < 1 || !takesTime) {
            throw new IllegalArgumentException("a number of the relay's settings is out of range: 1 to " + MOST
                    + " messages at once, 1 attempt or more, and a pause and a lease above zero");
        }
    }
}
