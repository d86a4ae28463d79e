package org.micme.domain.disclosure;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.micme.domain.account.PersonId;

/**
 * One person and the disclosure with which an approval of the office covers that person (DIS-4).
 *
 * <p>Immutable and thread safe.
 *
 * @param person never null
 * @param submittedAt when the covered disclosure was submitted; never null
 */
public record CoveredDisclosure(PersonId person, Instant submittedAt) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public CoveredDisclosure {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(submittedAt, "submittedAt");
    }
}
