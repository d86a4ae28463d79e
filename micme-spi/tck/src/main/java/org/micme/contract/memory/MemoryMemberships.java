package org.micme.contract.memory;

import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.spi.accrued.Memberships;

/** {@link Memberships} in a unit. */
final class MemoryMemberships extends MemoryAggregates<PersonId, Membership> implements Memberships {

    MemoryMemberships(MemoryUnit unit) {
        super(unit, Kind.MEMBERSHIP);
    }
}
