package org.micme.domain.accrued;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.credit.Amount;

/**
 * Earned credit of which all was claimed.
 *
 * <p>Immutable and thread safe.
 *
 * @param earned never null
 */
public record FullyClaimedCredit(EarnedCredit earned) implements AccruedCredit {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where {@code earned} is null
     */
    public FullyClaimedCredit {
        Objects.requireNonNull(earned, "earned");
    }

    @Override
    public Amount claimed() {
        return earned.amount();
    }

    @Override
    public <R> R fold(
            Function<? super UnclaimedCredit, ? extends R> unclaimed,
            Function<? super PartlyClaimedCredit, ? extends R> partly,
            Function<? super FullyClaimedCredit, ? extends R> fully) {
        return fully.apply(this);
    }
}
