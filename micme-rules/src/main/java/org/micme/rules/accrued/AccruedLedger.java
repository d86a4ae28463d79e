package org.micme.rules.accrued;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.credit.Amount;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.accrued.Selection.Pick;
import org.micme.rules.calendar.Lifetime;
import org.micme.rules.policy.Policy;

/** What one learner has earned, as it stands at the moment of asking. */
final class AccruedLedger {

    private final AccruedClaimFacts given;
    private final Lifetime lifetime;
    private final LocalDate today;

    AccruedLedger(AccruedClaimFacts given, Policy policy) {
        this.given = given;
        this.lifetime = Lifetime.of(policy.accrued().lifetime());
        this.today = LocalDate.ofInstant(given.asOf(), given.zone());
    }

    private boolean isLapsed(AccruedCredit credit) {
        return !lifetime.covers(credit.earnedOn(), today);
    }

    private boolean isClaimable(AccruedCredit credit) {
        return credit.creditType().equals(given.creditType())
                && credit.remaining().isPositive()
                && !isLapsed(credit);
    }

    /** Takes everything claimable, and tells when that becomes another answer. */
    @Nullable
    Instant takeAll(Reasons reasons, CertificateSorter certificates) {
        LocalDate first = null;
        LocalDate last = null;
        for (AccruedCredit credit : given.earned()) {
            Amount remaining = credit.remaining();
            if (isClaimable(credit)) {
                certificates.add(credit, remaining);
                LocalDate lapses = lifetime.firstDateAfter(credit.earnedOn());
                first = first == null || lapses.isBefore(first) ? lapses : first;
                last = last == null || lapses.isAfter(last) ? lapses : last;
            }
        }
        boolean refused = !reasons.isEmpty();
        reasons.addWhere(first == null, AccruedClaimRule.NOTHING_SELECTED);
        // Refused for another reason, the answer changes only once nothing at all is left to take.
        return beginOf(refused ? last : first);
    }

    /** Takes what was picked, and tells when the first of it lapses. */
    @Nullable
    Instant takePicked(Seq<Pick> picks, Reasons reasons, CertificateSorter certificates) {
        reasons.addWhere(picks.isEmpty(), AccruedClaimRule.NOTHING_SELECTED);
        // By text, since texts that share a hash are still found in order: no choice of ids makes this slow.
        Map<String, AccruedCredit> byId = new HashMap<>();
        given.earned().forEach(credit -> byId.put(credit.id().value(), credit));
        LocalDate first = null;
        for (Pick pick : picks) {
            AccruedCredit credit = byId.get(pick.id().value());
            addRefusals(pick, credit, reasons);
            if (credit != null) {
                certificates.add(credit, pick.amount());
                LocalDate lapses = lifetime.firstDateAfter(credit.earnedOn());
                boolean coming = lapses.isAfter(today) && (first == null || lapses.isBefore(first));
                first = coming ? lapses : first;
            }
        }
        return beginOf(first);
    }

    private void addRefusals(Pick pick, @Nullable AccruedCredit credit, Reasons reasons) {
        String subject = pick.id().value();
        if (credit == null) {
            reasons.add(AccruedClaimRule.UNKNOWN_CREDIT, subject);
        } else {
            addStanding(credit, subject, reasons);
        }
        boolean claimable = credit != null && isClaimable(credit);
        if (!pick.amount().isPositive()) {
            ReasonKind kind =
                    claimable ? AccruedClaimRule.AMOUNT_NOT_POSITIVE : AccruedClaimRule.AMOUNT_OF_NOTHING_NOT_POSITIVE;
            reasons.add(kind, subject);
        }
        if (credit != null && pick.amount().compareTo(credit.remaining()) > 0) {
            ReasonKind kind =
                    claimable ? AccruedClaimRule.AMOUNT_ABOVE_REMAINING : AccruedClaimRule.AMOUNT_ABOVE_NOTHING;
            reasons.add(kind, subject, credit.remaining(), null);
        }
    }

    private void addStanding(AccruedCredit credit, String subject, Reasons reasons) {
        if (!credit.creditType().equals(given.creditType())) {
            reasons.add(AccruedClaimRule.WRONG_CREDIT_TYPE, subject, credit.creditType(), given.creditType());
        }
        if (isLapsed(credit)) {
            reasons.add(AccruedClaimRule.CREDIT_LAPSED, subject, lifetime.lastDate(credit.earnedOn()), null);
        }
    }

    private @Nullable Instant beginOf(@Nullable LocalDate date) {
        return date == null ? null : date.atStartOfDay(given.zone()).toInstant();
    }
}
