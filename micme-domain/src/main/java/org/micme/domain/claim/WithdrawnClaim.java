package org.micme.domain.claim;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Version;

/**
 * A claim that was made and taken back. The transcript shows it no more; the record does.
 *
 * <p>Immutable and thread safe.
 *
 * @param claimed the credit as it was claimed, never null
 * @param version never null
 * @param reason never null, never blank
 * @param withdrawal who took it back, and when; never null
 */
public record WithdrawnClaim(ClaimedCredit claimed, Version version, String reason, Act withdrawal)
        implements CreditClaim {

    /**
     * Checks that there is a reason.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where the reason is blank
     */
    public WithdrawnClaim {
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(version, "version");
        Checks.notBlank(reason, "reason");
        Objects.requireNonNull(withdrawal, "withdrawal");
    }

    @Override
    public ClaimKey key() {
        return claimed.key();
    }

    @Override
    public <R> R fold(
            Function<? super OpenClaim, ? extends R> open,
            Function<? super ClaimedCredit, ? extends R> claimed,
            Function<? super WithdrawnClaim, ? extends R> withdrawn) {
        return withdrawn.apply(this);
    }
}
