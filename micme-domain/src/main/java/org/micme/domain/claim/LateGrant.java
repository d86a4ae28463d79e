package org.micme.domain.claim;

import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;

/**
 * The exception by which somebody may claim although the window has closed (CRE-1). Exceptions are counted, which is why they
 * stay on record with whoever granted them.
 *
 * <p>Immutable and thread safe.
 *
 * @param reason never null, never blank
 * @param act who granted it, and when; never null
 */
public record LateGrant(String reason, Act act) implements Serializable {

    /**
     * Checks that there is a reason.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where the reason is blank
     */
    public LateGrant {
        Checks.notBlank(reason, "reason");
        Objects.requireNonNull(act, "act");
    }
}
