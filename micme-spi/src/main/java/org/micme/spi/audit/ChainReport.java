package org.micme.spi.audit;

import java.util.List;

/**
 * What verifying a chain found. Immutable and thread safe.
 *
 * @param seals how many seals there are
 * @param sealed how many entries they cover
 * @param unsealed entries that no seal covers yet, in the order in which they were appended, each as {@code audit 17}; the first
 *     {@value #MOST_NAMED}
 * @param unsealedCount how many those are in all
 * @param faults what is wrong, in order, each as a sentence that names the entry or the seal; empty where all is well; the first
 *     {@value #MOST_NAMED}
 */
public record ChainReport(long seals, long sealed, List<String> unsealed, long unsealedCount, List<String> faults) {

    /** The most entries or faults that are named. */
    public static final int MOST_NAMED = 100;

    /** Takes copies. */
    public ChainReport {
        unsealed = List.copyOf(unsealed);
        faults = List.copyOf(faults);
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
