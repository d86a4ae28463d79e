package org.micme.domain.claim;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.credit.Credits;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * A claim that was made: what the transcript shows (CRE-8), and what a repetition is answered with (CRE-4).
 *
 * <p>Immutable and thread safe.
 *
 * @param opened the claim before it was made, with the exception, if there was one; never null
 * @param version never null
 * @param amount positive, never null
 * @param channel how the claim came in, never null
 * @param claiming who claimed, and when; never null
 */
public record ClaimedCredit(OpenClaim opened, Version version, Credits amount, Channel channel, Act claiming)
        implements CreditClaim {

    /**
     * Checks the amount.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where the amount is zero
     */
    public ClaimedCredit {
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(version, "version");
        Checks.require(amount.isPositive(), "amount is zero");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(claiming, "claiming");
    }

    @Override
    public ClaimKey key() {
        return opened.key();
    }

    /**
     * Takes the credit back. It is no way to claim another amount: a claim that was withdrawn stays so.
     *
     * @param reason never null, never blank
     * @param act never null
     * @return the withdrawn claim
     * @throws IllegalArgumentException where the reason is blank
     */
    public Change<WithdrawnClaim, ClaimEvent> withdraw(String reason, Act act) {
        return new Change<>(
                new WithdrawnClaim(this, version.next(), reason, act), new ClaimEvent.Withdrawn(key(), reason, act));
    }

    @Override
    public <R> R fold(
            Function<? super OpenClaim, ? extends R> open,
            Function<? super ClaimedCredit, ? extends R> claimed,
            Function<? super WithdrawnClaim, ? extends R> withdrawn) {
        return claimed.apply(this);
    }
}
