package org.micme.domain.credit;

import java.io.Serializable;
import java.util.Objects;

/**
 * A kind of credit, by its code. The types change with a provider's accreditations (ACR-2), so this is an open value and
 * no enumeration; which profession is entitled to which is policy (CRE-6).
 *
 * <p>Immutable and thread safe.
 *
 * @param code such as {@code AMA_PRA_CATEGORY_1}; never null, never blank
 */
public record CreditType(String code) implements Comparable<CreditType>, Serializable {

    /** AMA PRA Category 1 Credit, claimed by physicians. */
    public static final CreditType AMA_PRA_CATEGORY_1 = new CreditType("AMA_PRA_CATEGORY_1");
    /** AAPA Category 1 credit, claimed by physician assistants. */
    public static final CreditType AAPA = new CreditType("AAPA");
    /** ANCC contact hours, claimed by nurses. */
    public static final CreditType ANCC = new CreditType("ANCC");
    /** A certificate of participation, open to everybody. */
    public static final CreditType PARTICIPATION = new CreditType("PARTICIPATION");

    /**
     * Checks the code.
     *
     * @throws NullPointerException where {@code code} is null
     * @throws IllegalArgumentException where {@code code} is blank
     */
    public CreditType {
        if (Objects.requireNonNull(code, "code").isBlank()) {
            throw new IllegalArgumentException("code is blank");
        }
    }

    /**
     * The type with this code.
     *
     * @param code never null, never blank
     * @return the type
     */
    public static CreditType of(String code) {
        return new CreditType(code);
    }

    // Written out: a record's own methods are linked at their first call, which a command that starts afresh pays for.
    @Override
    public boolean equals(Object other) {
        return other instanceof CreditType that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** In the order of the texts. With an order of their own, ids that share a hash are still found quickly. */
    @Override
    public int compareTo(CreditType other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
