package org.micme.domain.accrued;

import org.micme.domain.account.Act;
import org.micme.domain.account.Event;
import org.micme.domain.account.PersonId;

/**
 * What happens to a {@link CreditLedger}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface AccruedEvent extends Event {

    /**
     * Whose ledger it is.
     *
     * @return never null
     */
    PersonId learner();

    /**
     * Credit was earned.
     *
     * @param earned never null
     * @param act never null
     */
    record CreditEarned(EarnedCredit earned, Act act) implements AccruedEvent {

        @Override
        public PersonId learner() {
            return earned.learner();
        }
    }

    /**
     * Credit was claimed.
     *
     * @param claim never null
     */
    record CreditClaimed(AccruedClaim claim) implements AccruedEvent {

        @Override
        public PersonId learner() {
            return claim.learner();
        }

        @Override
        public Act act() {
            return claim.act();
        }
    }
}
