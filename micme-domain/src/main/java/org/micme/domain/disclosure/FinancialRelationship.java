package org.micme.domain.disclosure;

import java.io.Serializable;
import java.util.Objects;

/**
 * One financial relationship with an ineligible company, as somebody disclosed it (DIS-9).
 *
 * <p>Immutable and thread safe.
 *
 * @param company the ineligible company's name; never null, never blank
 * @param nature what the relationship is, such as {@code consultant}; never null, never blank
 */
public record FinancialRelationship(String company, String nature) implements Serializable {

    /**
     * Checks both texts.
     *
     * @throws NullPointerException where one is null
     * @throws IllegalArgumentException where one is blank
     */
    public FinancialRelationship {
        if (Objects.requireNonNull(company, "company").isBlank()) {
            throw new IllegalArgumentException("company is blank");
        }
        if (Objects.requireNonNull(nature, "nature").isBlank()) {
            throw new IllegalArgumentException("nature is blank");
        }
    }
}
