package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What a rule rests on: lines of the requirements, and the places in the source documents that they were taken from.
 *
 * <p>Immutable and thread safe.
 *
 * @param requirements ids of domain.md, such as {@code CRE-1}; at least one
 * @param documents document and place, such as {@code RSS-MANUAL, Step 4}; empty where the requirement was decided
 */
public record Citation(Seq<String> requirements, Seq<String> documents) {

    /**
     * Checks that there is a requirement.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Citation {
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("a rule rests on at least one requirement");
        }
        documents = Array.ofAll(documents);
    }

    /**
     * A citation of requirements.
     *
     * @param requirements ids of domain.md, at least one
     * @return without documents
     */
    public static Citation of(String... requirements) {
        return new Citation(Array.of(requirements), Array.empty());
    }

    /**
     * The same requirements, and where they were taken from.
     *
     * @param places document and place, each never null
     * @return a copy with documents
     */
    public Citation from(String... places) {
        return new Citation(requirements, Array.of(places));
    }
}
