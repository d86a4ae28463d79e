package org.micme.rules.policy;

import java.util.Objects;

/**
 * Where a figure of a policy comes from.
 *
 * <p>Immutable and thread safe.
 *
 * @param source document or page
 * @param verified whether a public page states the figure
 */
public record FigureSource(String source, boolean verified) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public FigureSource {
        Objects.requireNonNull(source, "source");
    }
}
