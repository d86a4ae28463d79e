package org.micme.proof;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/**
 * What a store has of the units of {@link ClaimUnit#attendAndClaim}, by learner. Immutable.
 *
 * @param claimed who has a claim, as often as there are claims
 * @param attended who has attended
 * @param audited who has a line in the audit trail, as often as there are lines
 * @param decided of whom a decision is logged
 * @param chainFault what is wrong with the chain over all of it; blank where nothing is
 */
public record KeptUnits(
        List<String> claimed, List<String> attended, List<String> audited, List<String> decided, String chainFault) {

    /** Seals all that waits, verifies it, and reads what there is. */
    public static KeptUnits of(Store store) {
        int sealed;
        do {
            sealed = store.ledger().seal(ClaimUnit.INSTITUTION);
        } while (sealed > 0);
        ChainReport chain = store.ledger().verify(ClaimUnit.INSTITUTION);
        return store.reading(ClaimUnit.INSTITUTION, unit -> {
            List<String> audited = audited(unit);
            List<String> decided = decided(unit);
            return new KeptUnits(
                    claimed(unit), attended(unit), audited, decided, fault(chain, audited.size() + decided.size()));
        });
    }

    private static String fault(ChainReport chain, int entries) {
        if (!chain.isWhole()) {
            return String.join("; ", chain.faults());
        }
        return chain.sealed() == entries ? "" : chain.sealed() + " of " + entries + " entries are sealed";
    }

    /** Who has a claim. */
    public Set<String> kept() {
        return new HashSet<>(claimed);
    }

    /** How many parts lack their claim, are lacking to one, or are there twice. */
    public long inPart() {
        Set<String> kept = kept();
        return Stream.of(claimed, attended, audited, decided)
                .mapToLong(part -> without(kept, part) + without(part, kept) + part.size() - new HashSet<>(part).size())
                .sum();
    }

    /** How many of some are not among others. */
    public static long without(Collection<String> some, Collection<String> others) {
        Set<String> there = new HashSet<>(others);
        return some.stream().filter(one -> !there.contains(one)).count();
    }

    private static List<String> claimed(UnitOfWork unit) {
        try (var claims = unit.port(Claims.class).stream()) {
            return claims.map(claim -> claim.key().participation().learner().value())
                    .toList();
        }
    }

    private static List<String> attended(UnitOfWork unit) {
        try (var all = unit.port(Attendances.class).of(ClaimUnit.ACTIVITY)) {
            return all.map(one -> one.participation().learner().value()).toList();
        }
    }

    private static List<String> audited(UnitOfWork unit) {
        try (Stream<AuditEntry> entries = unit.port(AuditTrail.class).stream()) {
            return entries.map(AuditEntry::subjectKey).toList();
        }
    }

    private static List<String> decided(UnitOfWork unit) {
        try (Stream<LoggedDecision> all =
                unit.port(DecisionLog.class).between(ClaimUnit.NOW, ClaimUnit.NOW.plusSeconds(1))) {
            return all.map(LoggedDecision::id).toList();
        }
    }
}
