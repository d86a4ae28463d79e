package org.micme.app.claim;

import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.micme.app.decision.Decided;
import org.micme.domain.account.Act;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.AttendanceEvent;
import org.micme.domain.claim.ClaimEvent;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.Change;
import org.micme.rules.RuleBook;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.CreditClaimFacts;
import org.micme.rules.claim.CreditClaimOutcome;
import org.micme.rules.claim.CreditClaimRule;
import org.micme.rules.policy.Policy;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claiming;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.UnitOfWork;

/** One request for credit in one unit of work. For one thread. */
final class ClaimInUnit {

    /**
     * What holds for the request, whatever is on record.
     *
     * @param book the rules and their plug-ins
     * @param policy of the moment of asking
     * @param decisionIds makes ids that no decision of the institution has
     * @param precision to how fine a step instants are kept
     */
    record Terms(RuleBook book, Policy policy, Supplier<String> decisionIds, ChronoUnit precision) {}

    private final UnitOfWork unit;
    private final Terms terms;
    private final Claimable found;
    private final Act act;

    ClaimInUnit(UnitOfWork unit, Terms terms, Claimable found) {
        this.unit = unit;
        this.terms = terms;
        this.found = found;
        // What is kept is as fine as the store keeps it; what is decided on, as fine as it came.
        this.act = Act.of(
                found.request().participation().learner(), found.request().at().truncatedTo(terms.precision()));
    }

    CreditAnswer answer() {
        boolean approved = found.isApproved(unit, terms.book(), terms.policy());
        CreditClaimFacts facts = found.facts(approved, found.open().isEmpty());
        Decided<CreditClaimFacts, CreditClaimOutcome, ClaimWindow> decided = decide(facts);
        if (decided.outcome() == CreditClaimOutcome.ALREADY_CLAIMED) {
            return new CreditAnswer(decided.decision(), found.claim(), false);
        }
        Option<CreditClaim> claim = Option.none();
        if (decided.outcome() == CreditClaimOutcome.CLAIMABLE) {
            Claiming claiming = keep(found.open().get(), facts);
            if (!claiming.first()) {
                // Somebody claimed the same in the meantime: now that is a fact, and decides.
                return new CreditAnswer(
                        decide(found.facts(approved, true)).decision(), Option.some(claiming.standing()), false);
            }
            claim = Option.some(claiming.standing());
        }
        boolean attended = recordAttendance(decided);
        if (claim.isDefined() || attended) {
            log(decided);
        }
        return new CreditAnswer(decided.decision(), claim, attended);
    }

    private Decided<CreditClaimFacts, CreditClaimOutcome, ClaimWindow> decide(CreditClaimFacts facts) {
        return Decided.by(terms.book(), CreditClaimRule.RULE, facts, terms.policy());
    }

    private Claiming keep(OpenClaim open, CreditClaimFacts facts) {
        Change<ClaimedCredit, ClaimEvent> change =
                open.claim(Credits.from(facts.amount()), found.request().channel(), act);
        Claiming claiming = unit.port(Claims.class).claim(change.state());
        if (claiming.first()) {
            audit(
                    "claim",
                    "Claimed",
                    detail("amount", facts.amount().toString()),
                    detail("channel", found.request().channel().name()));
        }
        return claiming;
    }

    /** A text or scan inside the window is itself attendance, whatever else is missing (CRE-3). */
    private boolean recordAttendance(Decided<CreditClaimFacts, CreditClaimOutcome, ClaimWindow> decided) {
        CreditRequest request = found.request();
        boolean isAttendance = found.attendance().isEmpty()
                && request.channel().recordsAttendance()
                && decided.decision().details().contains(request.at());
        if (!isAttendance) {
            return false;
        }
        Change<Attendance, AttendanceEvent> change =
                Attendance.record(request.participation(), Option.some(request.channel()), act);
        boolean first = unit.port(Attendances.class).recordOnce(change.state()).first();
        if (first) {
            audit("attendance", "Recorded", detail("channel", request.channel().name()));
        }
        return first;
    }

    private AuditEntry.Detail detail(String field, String after) {
        return new AuditEntry.Detail(field, Optional.empty(), Optional.of(after));
    }

    private void audit(String kind, String event, AuditEntry.Detail... details) {
        unit.port(AuditTrail.class).append(new AuditEntry(kind, subjectKey(), event, act, List.of(details)));
    }

    private void log(Decided<CreditClaimFacts, CreditClaimOutcome, ClaimWindow> decided) {
        unit.port(DecisionLog.class)
                .append(decided.logged(
                        terms.decisionIds().get(),
                        new LoggedDecision.Subject("claim", subjectKey()),
                        found.request().at()));
    }

    private String subjectKey() {
        return found.request().participation().activity() + "/"
                + found.request().participation().learner() + "/"
                + found.request().key().type();
    }
}
