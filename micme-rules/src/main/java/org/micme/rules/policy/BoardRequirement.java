package org.micme.rules.policy;

import io.vavr.collection.Map;
import java.util.Objects;
import org.micme.domain.credit.Amount;

/**
 * What a board asks for in a cycle (MOC-10).
 *
 * <p>Immutable and thread safe.
 *
 * @param points in all
 * @param perPart in each part
 */
public record BoardRequirement(Amount points, Map<String, Amount> perPart) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public BoardRequirement {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(perPart, "perPart");
    }
}
