package org.micme.domain.accrued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.person;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final LocalDate START = LocalDate.of(2025, 3, 7);
    private static final Membership NONE = Membership.of(person("learner-1"));

    @Test
    void aYearHasItsFirstDateAndNotTheNextOne() {
        Membership year = NONE.renew(MembershipPeriod.yearFrom(START), anyAct()).state();

        assertThat(year.isActiveOn(START)).isTrue();
        assertThat(year.isActiveOn(LocalDate.of(2026, 3, 6))).isTrue();
        assertThat(year.isActiveOn(LocalDate.of(2026, 3, 7))).isFalse();
        assertThat(year.isActiveOn(START.minusDays(1))).isFalse();
        assertThat(NONE.isActiveOn(START)).isFalse();
    }

    @Test
    void aLapsedMembershipCanBeTakenUpAgain() {
        MembershipPeriod later = MembershipPeriod.yearFrom(START.plusYears(2));
        MembershipPeriod earlier = MembershipPeriod.yearFrom(START);

        Membership both =
                NONE.renew(later, anyAct()).state().renew(earlier, anyAct()).state();

        assertThat(both.periods()).containsExactly(earlier, later);
        assertThat(both.isActiveOn(START.plusYears(1))).isFalse();
    }

    @Test
    void aPeriodHasADate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MembershipPeriod(START, START));
    }

    @Property
    void periodsHaveNoDateInCommon(
            @ForAll @IntRange(max = 40) int offset,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll @IntRange(min = 1, max = 20) int otherDays) {
        MembershipPeriod one = new MembershipPeriod(START.plusDays(20), START.plusDays(20L + days));
        MembershipPeriod other =
                new MembershipPeriod(START.plusDays(offset), START.plusDays(offset + (long) otherDays));
        boolean common = one.startInclusive().datesUntil(one.endExclusive()).anyMatch(other::contains);
        Membership membership = NONE.renew(one, anyAct()).state();

        assertThat(one.overlaps(other)).isEqualTo(common).isEqualTo(other.overlaps(one));
        if (common) {
            assertThatIllegalArgumentException().isThrownBy(() -> membership.renew(other, anyAct()));
        } else {
            assertThat(membership.renew(other, anyAct()).state().periods()).hasSize(2);
        }
    }
}
