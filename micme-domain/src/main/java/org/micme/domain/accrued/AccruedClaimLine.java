package org.micme.domain.accrued;

import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.credit.Amount;
import org.micme.domain.internal.Checks;

/**
 * How much a claim takes from one line of earned credit.
 *
 * <p>Immutable and thread safe.
 *
 * @param credit from which line, never null
 * @param amount positive, never null
 */
public record AccruedClaimLine(AccruedCreditId credit, Amount amount) implements Serializable {

    /**
     * Checks the amount.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where the amount isn't positive
     */
    public AccruedClaimLine {
        Objects.requireNonNull(credit, "credit");
        Checks.require(amount.isPositive(), "amount is not positive");
    }
}
