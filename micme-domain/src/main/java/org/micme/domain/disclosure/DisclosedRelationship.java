package org.micme.domain.disclosure;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;

/**
 * One line of the disclosure form: a relationship, and whether it has ended (DIS-9).
 *
 * <p>Immutable and thread safe.
 *
 * @param relationship never null
 * @param ended whether it was over when it was disclosed
 */
public record DisclosedRelationship(@NotNull FinancialRelationship relationship, boolean ended)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public DisclosedRelationship {
        Objects.requireNonNull(relationship, "relationship");
    }

    /**
     * A relationship that goes on.
     *
     * @param company never null, never blank
     * @param nature never null, never blank
     * @return the line
     */
    public static DisclosedRelationship current(String company, String nature) {
        return new DisclosedRelationship(new FinancialRelationship(company, nature), false);
    }

    /**
     * A relationship that has ended.
     *
     * @param company never null, never blank
     * @param nature never null, never blank
     * @return the line
     */
    public static DisclosedRelationship ended(String company, String nature) {
        return new DisclosedRelationship(new FinancialRelationship(company, nature), true);
    }
}
