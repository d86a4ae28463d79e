package org.micme.domain.disclosure;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.ActivityId;

/**
 * What a review is about, and what identifies it: one person's one disclosure, for one activity. Another disclosure wants
 * another review (DIS-3).
 *
 * <p>Immutable and thread safe.
 *
 * @param activity never null
 * @param person never null
 * @param disclosureSubmittedAt when the disclosure was submitted, never null
 */
public record ReviewSubject(ActivityId activity, PersonId person, Instant disclosureSubmittedAt)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ReviewSubject {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(disclosureSubmittedAt, "disclosureSubmittedAt");
    }
}
