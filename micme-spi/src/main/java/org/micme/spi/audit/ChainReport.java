package org.micme.spi.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What verifying a chain found. Immutable and thread safe.
 *
 * @param newest the seal at the end of the chain, with its whole digest; none where there is none, or where its digest is none any more
 * @param sealed how many entries they cover
 * @param unsealed entries that no seal covers yet, in the order in which they were appended, each as {@code audit 17}; the first
 *     {@value #MOST_NAMED}
 * @param unsealedCount how many those are in all
 * @param faults what is wrong, in order, each as a sentence that names the entry or the seal; empty where all is well; the first
 *     {@value #MOST_NAMED}
 */
public record ChainReport(
        Optional<NotedSeal> newest, long sealed, List<String> unsealed, long unsealedCount, List<String> faults) {

    /** The most entries or faults that are named. */
    public static final int MOST_NAMED = 100;

    /** Takes copies. */
    public ChainReport {
        Objects.requireNonNull(newest, "newest");
        unsealed = List.copyOf(unsealed);
        faults = List.copyOf(faults);
    }

    /**
     * How many seals there are.
     *
     * @return the number of the newest; 0 without one
     */
    public long seals() {
        return newest.map(NotedSeal::number).orElse(0L);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true without faults; entries that are not sealed yet are none
     */
    public boolean isWhole() {
        return faults.isEmpty();
    }
}
