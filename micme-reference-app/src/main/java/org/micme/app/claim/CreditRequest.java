package org.micme.app.claim;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.kernel.ActivityId;

/**
 * A learner asks for credit. Immutable and thread safe.
 *
 * @param key who asks for which type of which activity; never null
 * @param amount how much; none for all that the activity is designated for
 * @param channel how the request came in
 * @param at when it came in
 */
public record CreditRequest(ClaimKey key, Option<Amount> amount, Channel channel, Instant at) {

    /** Checks that nothing is null. */
    public CreditRequest {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(at, "at");
    }

    /**
     * A request for all that the activity is designated for.
     *
     * @param learner never null
     * @param activity never null
     * @param type never null
     * @param channel never null
     * @param at when it came in, never null
     * @return never null
     */
    public static CreditRequest of(
            PersonId learner, ActivityId activity, CreditType type, Channel channel, Instant at) {
        return new CreditRequest(new ClaimKey(new Participation(learner, activity), type), Option.none(), channel, at);
    }

    /**
     * Who asks, for having been where.
     *
     * @return never null
     */
    public Participation participation() {
        return key.participation();
    }
}
