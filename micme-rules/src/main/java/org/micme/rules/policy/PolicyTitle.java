package org.micme.rules.policy;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Objects;
import org.micme.rules.policy.BoardPolicy.InForce;

/**
 * By what a policy is known: its name and version, what it was built on, when it is in force, and where its figures come
 * from.
 *
 * <p>Immutable and thread safe.
 *
 * @param name never null, never blank
 * @param version never null, never blank
 * @param base the name of the policy it was built on; none where it stands by itself
 * @param inForce between which dates it holds
 * @param sources from a figure's path, such as {@code claim.minutesAfter}, to where it comes from
 */
public record PolicyTitle(
        String name, String version, Option<String> base, InForce inForce, Map<String, FigureSource> sources) {

    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     * @throws IllegalArgumentException where name or version is blank
     */
    public PolicyTitle {
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("name or version is blank");
        }
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(sources, "sources");
    }
}
