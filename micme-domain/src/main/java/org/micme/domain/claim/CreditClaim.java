package org.micme.domain.claim;

import java.io.Serializable;
import java.util.function.Function;
import org.micme.domain.kernel.Version;

/**
 * Credit of one type that somebody can claim for one activity, claims, and may lose again. A claim that was made can't be
 * made again: it hasn't got that change.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface CreditClaim extends Serializable permits OpenClaim, ClaimedCredit, WithdrawnClaim {

    /**
     * Who claims what type of credit for which activity.
     *
     * @return never null
     */
    ClaimKey key();

    /**
     * How many changes it has seen.
     *
     * @return never null
     */
    Version version();

    /**
     * Looks at the state.
     *
     * @param open what to make of a claim that isn't made yet, never null
     * @param claimed what to make of one that is made, never null
     * @param withdrawn what to make of one that was withdrawn, never null
     * @param <R> what is made of it
     * @return what the fitting function makes of it
     */
    <R> R fold(
            Function<? super OpenClaim, ? extends R> open,
            Function<? super ClaimedCredit, ? extends R> claimed,
            Function<? super WithdrawnClaim, ? extends R> withdrawn);
}
