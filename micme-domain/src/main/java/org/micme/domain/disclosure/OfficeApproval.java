package org.micme.domain.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * The office's approval of an activity: when, and whom it covers with which disclosure. It lapses when faculty are added or
 * another disclosure counts, and survives a removal (DIS-4); it is never edited.
 *
 * <p>Immutable and thread safe.
 *
 * @param approvedAt never null
 * @param covers each person once; never null
 */
public record OfficeApproval(Instant approvedAt, Seq<CoveredDisclosure> covers) implements Serializable {

    /**
     * Checks that each person is covered once.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where a person is covered twice
     */
    public OfficeApproval {
        Objects.requireNonNull(approvedAt, "approvedAt");
        covers = Array.ofAll(Objects.requireNonNull(covers, "covers"));
        if (covers.size() > 1
                && HashSet.ofAll(covers.map(CoveredDisclosure::person)).size() < covers.size()) {
            throw new IllegalArgumentException("covers a person twice");
        }
    }
}
