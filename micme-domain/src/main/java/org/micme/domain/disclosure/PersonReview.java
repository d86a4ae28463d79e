package org.micme.domain.disclosure;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * The office's newest review of one person: what it decided, and about which disclosure.
 *
 * <p>Immutable and thread safe.
 *
 * @param decision never null
 * @param disclosureSubmittedAt when the reviewed disclosure was submitted; never null
 */
public record PersonReview(ReviewDecision decision, Instant disclosureSubmittedAt) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public PersonReview {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(disclosureSubmittedAt, "disclosureSubmittedAt");
    }
}
