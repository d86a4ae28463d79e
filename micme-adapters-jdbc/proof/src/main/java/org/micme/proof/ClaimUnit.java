package org.micme.proof;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.store.UnitOfWork;

/** A learner's claim with all that belongs to it, in one unit: each part is kept, or none. */
public final class ClaimUnit {

    /** Where all claim. */
    public static final InstitutionId INSTITUTION = InstitutionId.of("umich");

    /** When all claim. */
    static final Instant NOW = Instant.parse("2025-05-14T16:30:00Z");

    static final ActivityId ACTIVITY = ActivityId.of(4711);
    private static final String MESSAGE = "claimed-";
    private static final LoggedDecision.HeldPolicy POLICY = new LoggedDecision.HeldPolicy("micme", "1", "{}");

    private ClaimUnit() {}

    /** The key of the message that tells a learner. */
    public static String message(String learner) {
        return MESSAGE + learner;
    }

    /** The claim, a line of the audit trail and a message; false where there is a claim already. */
    public static boolean claim(UnitOfWork unit, String learner) {
        Act act = Act.of(PersonId.of(learner), NOW);
        ClaimKey key = new ClaimKey(participation(learner), CreditType.AMA_PRA_CATEGORY_1);
        boolean first = unit.port(Claims.class)
                .claim(OpenClaim.of(key).claim(Credits.of(1), Channel.SMS, act).state())
                .first();
        if (first) {
            unit.port(AuditTrail.class).append(new AuditEntry("claim", learner, "Claimed", act, List.of()));
            unit.port(Outbox.class).put(new OutboxMessage(message(learner), "text", learner, NOW));
        }
        return first;
    }

    /** The same with attendance before it, and the decision. */
    public static boolean attendAndClaim(UnitOfWork unit, String learner) {
        Act act = Act.of(PersonId.of(learner), NOW);
        unit.port(Attendances.class)
                .recordOnce(Attendance.record(participation(learner), Option.none(), act)
                        .state());
        unit.port(DecisionLog.class)
                .append(new LoggedDecision(
                        learner,
                        new LoggedDecision.Subject("claim", learner),
                        NOW,
                        new LoggedDecision.Basis("credit-claim", "1", POLICY),
                        new LoggedDecision.Exchange("{}", "{\"outcome\":\"CLAIMABLE\"}")));
        return claim(unit, learner);
    }

    private static Participation participation(String learner) {
        return new Participation(PersonId.of(learner), ACTIVITY);
    }
}
