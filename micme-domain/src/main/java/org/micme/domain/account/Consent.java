package org.micme.domain.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.micme.domain.internal.Checks;

/**
 * What somebody agreed to, and when: the user agreement (ACC-7), the sharing of completion with ACCME (MOC-4), its
 * transmission to PARS (MOC-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param wording the text itself, or the version under which the institution keeps it; never null, never blank
 * @param givenAt never null
 */
public record Consent(String wording, Instant givenAt) implements Serializable {

    /**
     * Checks both.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where {@code wording} is blank
     */
    public Consent {
        Checks.notBlank(wording, "wording");
        Objects.requireNonNull(givenAt, "givenAt");
    }
}
