package org.micme.domain.claim;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * A claim that isn't made yet. Nothing need be stored of it, unless an exception was granted.
 *
 * <p>Immutable and thread safe.
 *
 * @param key never null
 * @param version never null
 * @param late the exception by which it may be made late; none where there is none; never null
 */
public record OpenClaim(ClaimKey key, Version version, Option<LateGrant> late) implements CreditClaim {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public OpenClaim {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(late, "late");
    }

    /**
     * A claim of which nothing is known yet.
     *
     * @param key never null
     * @return the claim, new and open
     */
    public static OpenClaim of(ClaimKey key) {
        return new OpenClaim(key, Version.NEW, Option.none());
    }

    /**
     * Lets the learner claim late (CRE-1).
     *
     * @param grant never null
     * @return the claim with the exception; none where there is one
     */
    public Option<Change<OpenClaim, ClaimEvent>> grantLate(LateGrant grant) {
        return Option.when(
                late.isEmpty(),
                () -> new Change<>(
                        new OpenClaim(key, version.next(), Option.some(grant)),
                        new ClaimEvent.LateGranted(key, grant)));
    }

    /**
     * Makes the claim.
     *
     * @param amount positive, never null
     * @param channel never null
     * @param act never null
     * @return the claimed credit
     * @throws IllegalArgumentException where the amount is zero
     */
    public Change<ClaimedCredit, ClaimEvent> claim(Credits amount, Channel channel, Act act) {
        return new Change<>(
                new ClaimedCredit(this, version.next(), amount, channel, act),
                new ClaimEvent.Claimed(key, amount, channel, act));
    }

    @Override
    public <R> R fold(
            Function<? super OpenClaim, ? extends R> open,
            Function<? super ClaimedCredit, ? extends R> claimed,
            Function<? super WithdrawnClaim, ? extends R> withdrawn) {
        return open.apply(this);
    }
}
