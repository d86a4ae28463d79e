package org.micme.rules.facts;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.micme.domain.disclosure.SubmittedDisclosure;

/** What several rules ask of one person's disclosures together. */
public final class Disclosures {

    private Disclosures() {}

    /**
     * Throws where two can't be told apart.
     *
     * @param disclosures one person's, in any order; never null
     * @throws IllegalArgumentException where two were submitted at the same instant
     */
    public static void refuseRepeated(Seq<SubmittedDisclosure> disclosures) {
        if (disclosures.size() < 2) {
            return;
        }
        Set<Instant> seen = new HashSet<>();
        for (SubmittedDisclosure disclosure : disclosures) {
            if (!seen.add(disclosure.submittedAt())) {
                throw new IllegalArgumentException("two disclosures of one person were submitted at the same instant");
            }
        }
    }
}
