package org.micme.domain.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * For which dates somebody is a member (ACR-1).
 *
 * <p>Immutable and thread safe.
 *
 * @param member never null
 * @param version never null
 * @param periods in the order of their dates, no two with a date in common; never null
 */
public record Membership(PersonId member, Version version, Seq<MembershipPeriod> periods) implements Serializable {

    /**
     * Puts the periods in order and checks that they don't overlap.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where two periods overlap
     */
    public Membership {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(version, "version");
        periods = Checks.elements(periods, "periods").sortBy(MembershipPeriod::startInclusive);
        boolean apart = periods.sliding(2)
                .forAll(pair -> pair.size() < 2 || !pair.head().overlaps(pair.last()));
        Checks.require(apart, "periods overlap");
    }

    /**
     * Somebody who was never a member.
     *
     * @param member never null
     * @return a membership without a period
     */
    public static Membership of(PersonId member) {
        return new Membership(member, Version.NEW, Array.empty());
    }

    /**
     * Adds a period.
     *
     * @param period with no date in common with those there are, never null
     * @param act never null
     * @return the membership with that period
     * @throws IllegalArgumentException where it overlaps another
     */
    public Change<Membership, MembershipRenewed> renew(MembershipPeriod period, Act act) {
        return new Change<>(
                new Membership(member, version.next(), periods.append(period)),
                new MembershipRenewed(member, period, act));
    }

    /**
     * Whether it is active on a date.
     *
     * @param date in the institution's zone, never null
     * @return true where a period contains it
     */
    public boolean isActiveOn(LocalDate date) {
        return periods.exists(period -> period.contains(date));
    }
}
