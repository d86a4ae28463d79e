package org.micme.domain.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * What one person disclosed at one instant: every relationship, or that there are none. A person's disclosures are told
 * apart by when they were submitted (DIS-1).
 *
 * <p>Immutable and thread safe.
 *
 * @param submittedAt when it was submitted, at full precision; never null
 * @param relationships in the order in which they were disclosed; empty says that there is nothing to disclose; never null
 */
public record SubmittedDisclosure(Instant submittedAt, Seq<FinancialRelationship> relationships)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public SubmittedDisclosure {
        Objects.requireNonNull(submittedAt, "submittedAt");
        relationships = Array.ofAll(Objects.requireNonNull(relationships, "relationships"));
    }

    /**
     * A disclosure that says that there is nothing to disclose.
     *
     * @param submittedAt never null
     * @return the disclosure, without relationships
     */
    public static SubmittedDisclosure ofNothing(Instant submittedAt) {
        return new SubmittedDisclosure(submittedAt, Array.empty());
    }

    /**
     * Whether anything was disclosed.
     *
     * @return true where there is at least one relationship
     */
    public boolean hasRelationships() {
        return !relationships.isEmpty();
    }
}
