package org.micme.rules.policy;

import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Which addresses are the same (ACC-9).
 *
 * <p>Immutable and thread safe.
 *
 * @param canonicalDomains from an alias domain to the one that stands for it; compared without case
 */
public record EmailPolicy(Map<String, String> canonicalDomains) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public EmailPolicy {
        Objects.requireNonNull(canonicalDomains, "canonicalDomains");
    }
}
