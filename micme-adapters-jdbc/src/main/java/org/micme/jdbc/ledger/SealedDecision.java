package org.micme.jdbc.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.micme.jdbc.ledger.Seals.Seal;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.audit.SealedState;
import org.micme.spi.audit.SealedState.Standing;

/** Holds one decision against its seal, and that seal against its neighbours. For one transaction. */
final class SealedDecision {

    private final Session session;
    private final String institution;
    private final Entries entries;
    private final Seals seals;

    SealedDecision(Session session, PersonalData personal, String institution) {
        this.session = session;
        this.institution = institution;
        this.entries = new Entries(session, personal, institution);
        this.seals = new Seals(session, institution);
    }

    Optional<SealedState> state(String decision) {
        return entries.decision(decision).map(this::state);
    }

    private SealedState state(Entry entry) {
        Optional<Long> covering = session.first(
                "select seal from sealed_entry where institution = ? and stream = ? and entry = ?",
                row -> row.large(1),
                institution,
                entry.stream().ordinal(),
                entry.number());
        if (covering.isEmpty()) {
            return new SealedState(waits(entry) ? Standing.UNSEALED : Standing.ALTERED, Optional.empty());
        }
        List<Seal> found = seals.after(covering.get() - 1, 2);
        if (found.isEmpty() || found.get(0).number() != covering.get()) {
            return new SealedState(Standing.ALTERED, Optional.empty());
        }
        Seal seal = found.get(0);
        List<Entry> covered = seals.covered(seal);
        byte[] next = found.size() == 1 ? seals.newest() : found.get(1).previous();
        boolean unaltered = seal.isOver(covered)
                && Arrays.equals(seal.digest(), next)
                && covered.stream().anyMatch(entry::isSame);
        return new SealedState(unaltered ? Standing.UNALTERED : Standing.ALTERED, seal.noted());
    }

    private boolean waits(Entry entry) {
        return session.first(
                        "select 1 from unsealed where institution = ? and stream = ? and entry = ?",
                        row -> row.number(1),
                        institution,
                        entry.stream().ordinal(),
                        entry.number())
                .isPresent();
    }
}
