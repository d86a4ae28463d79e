package org.micme.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.kernel.Version;
import org.micme.spi.accrued.Memberships;

/** What is asked of {@link Memberships}. */
public abstract class MembershipsContract extends PersonsAggregates<Membership, Memberships> {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 29);

    /** For an adapter's test. */
    protected MembershipsContract() {
        super(Memberships.class);
    }

    @Override
    Membership anew(PersonId key, Instant at) {
        return changed(Membership.of(key), at);
    }

    @Override
    Membership changed(Membership state, Instant at) {
        LocalDate start = FIRST.plusYears(2L * state.periods().size());
        return state.renew(MembershipPeriod.yearFrom(start), Any.act(at)).state();
    }

    @Override
    Optional<Instant> instant(Membership state) {
        return Optional.empty();
    }

    @Override
    Version version(Membership state) {
        return state.version();
    }
}
