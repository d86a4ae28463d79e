package org.micme.app.proof;

import java.util.Optional;
import org.micme.app.claim.ApprovedRounds;
import org.micme.app.claim.CreditRequest;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.CreditClaim;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.port.PageRequest;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/**
 * What was kept of a claim.
 *
 * @param claim itself
 * @param attendance that it stands on
 * @param decisions how many there are about it
 * @param claimLines how many lines of the audit trail tell of it
 * @param attendanceLines how many lines of the audit trail tell of the attendance
 */
record Kept(
        Optional<CreditClaim> claim,
        Optional<Attendance> attendance,
        int decisions,
        int claimLines,
        int attendanceLines) {

    private static final int MANY = 100;

    static Kept of(Store store, CreditRequest request) {
        String subject = request.participation().activity() + "/"
                + request.participation().learner() + "/" + request.key().type();
        return store.reading(
                ApprovedRounds.INSTITUTION,
                unit -> new Kept(
                        unit.port(Claims.class).find(request.key()),
                        unit.port(Attendances.class).find(request.participation()),
                        unit.port(DecisionLog.class)
                                .of("claim", subject, PageRequest.first(MANY))
                                .rows()
                                .size(),
                        lines(unit, "claim", subject),
                        lines(unit, "attendance", subject)));
    }

    private static int lines(UnitOfWork unit, String kind, String subject) {
        return unit.port(AuditTrail.class)
                .of(kind, subject, PageRequest.first(MANY))
                .rows()
                .size();
    }

    /** By which channel came what can be had once: the claim, or attendance where there is no claim. */
    Channel channel(Situation situation) {
        return situation.claimed() == 0 ? attendance.orElseThrow().channel().get() : claimedBy();
    }

    private Channel claimedBy() {
        return claim.orElseThrow()
                .fold(
                        open -> {
                            throw new IllegalStateException("the claim is open");
                        },
                        claimed -> claimed.channel(),
                        withdrawn -> withdrawn.claimed().channel());
    }
}
