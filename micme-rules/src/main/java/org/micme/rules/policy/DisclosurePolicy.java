package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.time.Period;
import java.util.Objects;
import org.micme.domain.disclosure.ContentRole;

/**
 * Whose disclosures count, and for how long (DIS-1, DIS-9, DIS-10).
 *
 * <p>Immutable and thread safe.
 *
 * @param lifetime how long a disclosure covers activities
 * @param lookBack how far back relationships are disclosed
 * @param required whose disclosures count
 */
public record DisclosurePolicy(Period lifetime, Period lookBack, Seq<ContentRole> required) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public DisclosurePolicy {
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(lookBack, "lookBack");
        Objects.requireNonNull(required, "required");
    }
}
