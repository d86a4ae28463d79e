package org.micme.domain.accrued;

import org.micme.domain.credit.Amount;
import org.micme.domain.internal.Checks;

/**
 * A line of earned credit of which something is left.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface RemainingCredit extends AccruedCredit permits UnclaimedCredit, PartlyClaimedCredit {

    /**
     * Claims from it.
     *
     * @param amount positive, and at most what is left; never null
     * @return the line with that much less left
     * @throws IllegalArgumentException where the amount is out of that range
     */
    default AccruedCredit claim(Amount amount) {
        Checks.require(amount.isPositive(), "amount is not positive");
        Checks.require(amount.compareTo(remaining()) <= 0, "amount is more than what is left");
        return AccruedCredit.of(earned(), claimed().plus(amount));
    }
}
