package org.micme.domain.claim;

import org.micme.domain.account.Act;
import org.micme.domain.account.Event;
import org.micme.domain.credit.Credits;

/**
 * What happens to a {@link CreditClaim}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface ClaimEvent extends Event {

    /**
     * Which claim it is.
     *
     * @return never null
     */
    ClaimKey key();

    /**
     * An exception was granted.
     *
     * @param key never null
     * @param grant never null
     */
    record LateGranted(ClaimKey key, LateGrant grant) implements ClaimEvent {

        @Override
        public Act act() {
            return grant.act();
        }
    }

    /**
     * Credit was claimed.
     *
     * @param key never null
     * @param amount never null
     * @param channel never null
     * @param act never null
     */
    record Claimed(ClaimKey key, Credits amount, Channel channel, Act act) implements ClaimEvent {}

    /**
     * A claim was withdrawn.
     *
     * @param key never null
     * @param reason never null
     * @param act never null
     */
    record Withdrawn(ClaimKey key, String reason, Act act) implements ClaimEvent {}
}
