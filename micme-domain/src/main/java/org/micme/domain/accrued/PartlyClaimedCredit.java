package org.micme.domain.accrued;

import java.util.function.Function;
import org.micme.domain.credit.Amount;
import org.micme.domain.internal.Checks;

/**
 * Earned credit of which some was claimed, and some is left.
 *
 * <p>Immutable and thread safe.
 *
 * @param earned never null
 * @param claimed positive, and less than what was earned; never null
 */
public record PartlyClaimedCredit(EarnedCredit earned, Amount claimed) implements RemainingCredit {

    /**
     * Checks that something was claimed and something is left.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where {@code claimed} is out of range
     */
    public PartlyClaimedCredit {
        Checks.require(claimed.isPositive(), "claimed is not positive");
        Checks.require(claimed.compareTo(earned.amount()) < 0, "claimed is not less than what was earned");
    }

    @Override
    public <R> R fold(
            Function<? super UnclaimedCredit, ? extends R> unclaimed,
            Function<? super PartlyClaimedCredit, ? extends R> partly,
            Function<? super FullyClaimedCredit, ? extends R> fully) {
        return partly.apply(this);
    }
}
