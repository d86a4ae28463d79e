package org.micme.app.proof;

import java.util.Optional;
import org.micme.app.claim.ApprovedRounds;
import org.micme.app.claim.CreditRequest;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.CreditClaim;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.port.PageRequest;
import org.micme.spi.store.Store;

/** What was kept of a claim: itself, and how many decisions and lines of the audit trail there are about it. */
record Kept(Optional<CreditClaim> claim, int decisions, int audited) {

    private static final int MANY = 100;

    static Kept of(Store store, CreditRequest request) {
        String subject = request.participation().activity() + "/"
                + request.participation().learner() + "/" + request.key().type();
        return store.reading(
                ApprovedRounds.INSTITUTION,
                unit -> new Kept(
                        unit.port(Claims.class).find(request.key()),
                        unit.port(DecisionLog.class)
                                .of("claim", subject, PageRequest.first(MANY))
                                .rows()
                                .size(),
                        unit.port(AuditTrail.class)
                                .of("claim", subject, PageRequest.first(MANY))
                                .rows()
                                .size()));
    }

    /** By which channel it was claimed. */
    Channel channel() {
        return claim.orElseThrow()
                .fold(
                        open -> {
                            throw new IllegalStateException("the claim is open");
                        },
                        claimed -> claimed.channel(),
                        withdrawn -> withdrawn.claimed().channel());
    }
}
