package org.micme.domain.credit;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.Serializable;
import org.micme.domain.internal.Checks;

/**
 * For how much credit of each type an activity is designated: the most that anybody can claim for it (CRE-7).
 *
 * <p>Immutable and thread safe.
 *
 * @param maximum what can be claimed at most, of each type that is offered; each positive; never null
 */
public record CreditDesignation(Map<CreditType, Credits> maximum) implements Serializable {

    /** No credit of any type. */
    public static final CreditDesignation NONE = new CreditDesignation(LinkedHashMap.empty());

    /**
     * Checks the amounts.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where an amount is zero
     */
    public CreditDesignation {
        maximum = Checks.entries(maximum, "maximum");
        Checks.require(maximum.values().forAll(Credits::isPositive), "maximum of a type is zero");
    }

    /**
     * A designation for one type of credit.
     *
     * @param type never null
     * @param maximum positive, never null
     * @return the designation
     */
    public static CreditDesignation of(CreditType type, Credits maximum) {
        return NONE.and(type, maximum);
    }

    /**
     * The same with one type more, or with another maximum for it.
     *
     * @param type never null
     * @param most positive, never null
     * @return the other designation
     */
    public CreditDesignation and(CreditType type, Credits most) {
        return new CreditDesignation(maximum.put(type, most));
    }

    /**
     * The most that can be claimed of one type.
     *
     * @param type never null
     * @return positive; none where the type isn't offered
     */
    public Option<Credits> maximumOf(CreditType type) {
        return maximum.get(type);
    }
}
