package org.micme.spi.record;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.LateGrant;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.WithdrawnClaim;

/** Attendance and the claims of credit come back as they were written down. */
class ClaimRecordsTest {

    @Provide
    Arbitrary<Attendance> attendances() {
        return Combinators.combine(
                        Any.participation(),
                        Any.version(),
                        Any.maybe(Arbitraries.of(Channel.class)),
                        Any.act(),
                        Any.maybe(Any.act()))
                .as(Attendance::new);
    }

    @Provide
    Arbitrary<CreditClaim> claims() {
        return Arbitraries.oneOf(
                open(),
                claimed(),
                Combinators.combine(claimed(), Any.version(), Any.text(), Any.act())
                        .as(WithdrawnClaim::new));
    }

    private static Arbitrary<OpenClaim> open() {
        Arbitrary<ClaimKey> key =
                Combinators.combine(Any.participation(), Any.creditType()).as(ClaimKey::new);
        Arbitrary<LateGrant> late = Combinators.combine(Any.text(), Any.act()).as(LateGrant::new);
        return Combinators.combine(key, Any.version(), Any.maybe(late)).as(OpenClaim::new);
    }

    private static Arbitrary<ClaimedCredit> claimed() {
        return Combinators.combine(open(), Any.version(), Any.credits(), Arbitraries.of(Channel.class), Any.act())
                .as(ClaimedCredit::new);
    }

    @Property
    void everyAttendanceComesBack(@ForAll("attendances") Attendance attendance) {
        Written.comesBack(ClaimRecords.ATTENDANCE, attendance);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyClaimComesBack(@ForAll("claims") CreditClaim claim) {
        Written.comesBackInEveryState(ClaimRecords.CREDIT_CLAIM, CreditClaim.class, claim);
    }
}
