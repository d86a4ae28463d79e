package org.micme.domain.accrued;

import java.io.Serializable;
import java.util.function.Function;
import org.micme.domain.credit.Amount;

/**
 * A line of earned credit and how much of it was claimed: nothing, some, or all. What is left is never negative, and a line of
 * which nothing is left can't be claimed from: it hasn't got that change (ACR-4).
 *
 * <p>Immutable and thread safe.
 */
public sealed interface AccruedCredit extends Serializable permits RemainingCredit, FullyClaimedCredit {

    /**
     * What was earned.
     *
     * @return never null
     */
    EarnedCredit earned();

    /**
     * How much of it was claimed.
     *
     * @return from zero to what was earned, never null
     */
    Amount claimed();

    /**
     * How much of it is left.
     *
     * @return from zero to what was earned, never null
     */
    default Amount remaining() {
        return earned().amount().minus(claimed());
    }

    /**
     * Looks at the state.
     *
     * @param unclaimed what to make of a line of which nothing was claimed, never null
     * @param partly what to make of one of which some was, never null
     * @param fully what to make of one of which all was, never null
     * @param <R> what is made of it
     * @return what the fitting function makes of it
     */
    <R> R fold(
            Function<? super UnclaimedCredit, ? extends R> unclaimed,
            Function<? super PartlyClaimedCredit, ? extends R> partly,
            Function<? super FullyClaimedCredit, ? extends R> fully);

    /**
     * The line in the state that fits what was claimed of it.
     *
     * @param earned never null
     * @param claimed from zero to what was earned, never null
     * @return the line
     * @throws IllegalArgumentException where {@code claimed} is out of that range
     */
    static AccruedCredit of(EarnedCredit earned, Amount claimed) {
        if (claimed.equals(Amount.ZERO)) {
            return new UnclaimedCredit(earned);
        }
        return claimed.equals(earned.amount())
                ? new FullyClaimedCredit(earned)
                : new PartlyClaimedCredit(earned, claimed);
    }
}
