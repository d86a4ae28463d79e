package org.micme.contract.memory;

import io.vavr.collection.SortedMap;
import java.util.ArrayList;
import java.util.List;
import org.micme.spi.audit.NotedSeal;

/**
 * Closes what was appended since the seal before. Immutable and thread safe.
 *
 * @param number from 1
 * @param before the digest of the seal before; empty for the first
 * @param entries the digest of each entry, by its number
 * @param digest over all of this
 */
record Seal(long number, String before, SortedMap<Long, String> entries, String digest) {

    static final Table<Long, Seal> TABLE = new Table<>("seal", Long::compare);

    static Seal of(long number, String before, SortedMap<Long, String> entries) {
        return new Seal(number, before, entries, digest(number, before, entries));
    }

    NotedSeal noted() {
        return new NotedSeal(number, digest);
    }

    boolean isWhole() {
        return digest.equals(digest(number, before, entries));
    }

    private static String digest(long number, String before, SortedMap<Long, String> entries) {
        List<Object> parts = new ArrayList<>(List.of(number, before));
        entries.forEach((entry, itsDigest) -> {
            parts.add(entry);
            parts.add(itsDigest);
        });
        return Entry.digest(parts);
    }
}
