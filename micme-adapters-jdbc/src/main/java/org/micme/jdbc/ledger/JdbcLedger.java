package org.micme.jdbc.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.ledger.Seals.Seal;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.NotedSeal;
import org.micme.spi.audit.SealedState;

/** Seals entries in batches, and verifies the chain. Thread safe; several nodes may seal, and one at a time does. */
public final class JdbcLedger implements Ledger {

    private final Transactions transactions;
    private final PersonalData personal;

    /** Over all institutions. */
    public JdbcLedger(Transactions transactions, PersonalData personal) {
        this.transactions = transactions;
        this.personal = personal;
    }

    @Override
    public int seal(InstitutionId institution) {
        return transactions.across(session -> seal(session, institution.value()));
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    private record Head(long seal, byte[] digest) {}

    private int seal(Session session, String institution) {
        if (!isAnyUnsealed(session, institution)) {
            return 0;
        }
        session.update(
                "insert into seal_head (institution, seal, digest) values (?, 0, ?) on conflict do nothing",
                institution,
                Digests.NONE);
        List<Head> head = session.free(
                "select seal, digest from seal_head where institution = ?",
                row -> new Head(row.large(1), row.bytes(2)),
                institution);
        return head.isEmpty() ? 0 : sealAfter(head.get(0), session, institution);
    }

    private static boolean isAnyUnsealed(Session session, String institution) {
        return session.first("select 1 from unsealed where institution = ? limit 1", row -> true, institution)
                .isPresent();
    }

    private int sealAfter(Head last, Session session, String institution) {
        List<Entry> entries = new ArrayList<>();
        for (Streams stream : Streams.values()) {
            entries.addAll(new Entries(session, personal, institution).unsealed(stream, MOST_SEALED - entries.size()));
        }
        if (entries.isEmpty()) {
            return 0;
        }
        Seal next = Seal.after(last.seal(), last.digest(), entries);
        session.update(
                "insert into seal (institution, seal, form, previous, digest, entries) values (?, ?, ?, ?, ?, ?)",
                institution,
                next.number(),
                next.form(),
                next.previous(),
                next.digest(),
                next.entries());
        keepEntries(next, entries, session, institution);
        session.update(
                "update seal_head set seal = ?, digest = ? where institution = ?",
                next.number(),
                next.digest(),
                institution);
        return entries.size();
    }

    private static void keepEntries(Seal seal, List<Entry> entries, Session session, String institution) {
        List<@Nullable Object[]> sealed = new ArrayList<>();
        List<@Nullable Object[]> done = new ArrayList<>();
        for (Entry entry : entries) {
            sealed.add(new Object[] {
                institution, seal.number(), sealed.size(), entry.stream().ordinal(), entry.number(), entry.digest()
            });
            done.add(new Object[] {institution, entry.stream().ordinal(), entry.number()});
        }
        session.updateAll(
                "insert into sealed_entry (institution, seal, place, stream, entry, digest) values (?, ?, ?, ?, ?, ?)",
                sealed);
        session.updateAll("delete from unsealed where institution = ? and stream = ? and entry = ?", done);
    }

    /** Rows leave the table as they are sealed, so it is as small as what came in since. */
    @Override
    public Set<InstitutionId> unsealed() {
        return transactions.across(session -> new HashSet<>(
                session.list("select distinct institution from unsealed", row -> InstitutionId.of(row.text(1)))));
    }

    /** Others append and seal meanwhile: what is read in many steps has to be of one moment. */
    @Override
    public ChainReport verify(InstitutionId institution) {
        return verify(institution, Optional.empty(), () -> {});
    }

    @Override
    public ChainReport verify(InstitutionId institution, NotedSeal noted) {
        return verify(institution, Optional.of(noted), () -> {});
    }

    /** With a step for each entry. */
    public ChainReport verify(InstitutionId institution, Optional<NotedSeal> noted, Runnable step) {
        return transactions.atOneMoment(
                session -> new Verification(session, personal, institution.value(), step).report(noted));
    }

    /** The newest seal, as the database notes it. */
    public Optional<NotedSeal> newest(InstitutionId institution) {
        return transactions.atOneMoment(session -> new Seals(session, institution.value()).head());
    }

    @Override
    public Optional<SealedState> stateOf(InstitutionId institution, String decision) {
        return transactions.atOneMoment(
                session -> new SealedDecision(session, personal, institution.value()).state(decision));
    }
}
