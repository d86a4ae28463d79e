package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * What the name of a child has to show and must not show (RSS-6).
 *
 * <p>Immutable and thread safe.
 *
 * @param mustContain each has to be in it
 * @param mustNotContain none may be in it
 */
public record NamePolicy(Seq<NameFeature> mustContain, Seq<NameFeature> mustNotContain) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public NamePolicy {
        Objects.requireNonNull(mustContain, "mustContain");
        Objects.requireNonNull(mustNotContain, "mustNotContain");
    }
}
