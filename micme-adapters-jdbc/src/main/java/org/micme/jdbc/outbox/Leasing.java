package org.micme.jdbc.outbox;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.PlainText;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.OutboxMessage;

/** Leases messages, and parks those that can't be read any more: one such message must not keep all others from leaving. */
final class Leasing {

    /** The error of a message that can't be read: nothing of the message is in it. */
    static final String UNREADABLE =
            "what it says can't be read: it was altered, or its key is not among those given to the node that leased it";

    private final Transactions transactions;
    private final PersonalData personal;

    Leasing(Transactions transactions, PersonalData personal) {
        this.transactions = transactions;
        this.personal = personal;
    }

    /**
     * What a node asks for.
     *
     * @param most from 1
     * @param transports one at least
     */
    record Asked(String node, int most, Instant now, Instant until, Set<String> transports) {}

    private record Found(String institution, String key, Optional<OutboxMessage> message, int attempts) {

        LeasedMessage leased(OutboxMessage readable, Asked asked) {
            return new LeasedMessage(
                    InstitutionId.of(institution), readable, attempts + 1, asked.node(), asked.until());
        }
    }

    private record Taken(List<LeasedMessage> leased, boolean isAnyParked) {}

    List<LeasedMessage> lease(Asked asked) {
        Taken taken;
        do {
            // Each in a transaction of its own: however many can't be read, nobody waits for all of them.
            taken = transactions.across(session -> take(session, asked));
        } while (taken.leased().isEmpty() && taken.isAnyParked());
        return taken.leased();
    }

    private Taken take(Session session, Asked asked) {
        List<LeasedMessage> leased = new ArrayList<>();
        List<Found> unreadable = new ArrayList<>();
        for (Found found : free(session, asked)) {
            found.message()
                    .ifPresentOrElse(message -> leased.add(found.leased(message, asked)), () -> unreadable.add(found));
        }
        park(session, unreadable);
        note(session, leased);
        return new Taken(leased, !unreadable.isEmpty());
    }

    private List<Found> free(Session session, Asked asked) {
        List<Object> values = new ArrayList<>(List.of(asked.now(), asked.now()));
        asked.transports().forEach(transport -> values.add(new PlainText(transport)));
        return session.free(
                "select institution, message, transport, payload, not_before, attempts from outbox"
                        + " where due_at <= ? and (leased_until is null or leased_until <= ?)"
                        + " and transport in (?"
                        + ", ?".repeat(asked.transports().size() - 1) + ")"
                        + " order by due_at, institution, message limit " + asked.most(),
                this::found,
                values.toArray());
    }

    private Found found(Row row) throws SQLException {
        String institution = row.text(1);
        String key = row.text(2);
        String transport = row.text(3);
        Instant notBefore = row.instant(5);
        Optional<OutboxMessage> message = Payloads.decrypted(row.bytesOrNull(4), institution, key, personal)
                .map(payload -> new OutboxMessage(key, transport, payload, notBefore));
        return new Found(institution, key, message, row.number(6));
    }

    private static void park(Session session, List<Found> unreadable) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        unreadable.forEach(one -> rows.add(new Object[] {UNREADABLE, one.institution(), one.key()}));
        changeAll(
                session,
                "update outbox set leased_by = null, leased_until = null, due_at = null, parked = true, last_error = ?",
                rows);
    }

    private static void note(Session session, List<LeasedMessage> leased) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        leased.forEach(one -> rows.add(new Object[] {
            one.node(),
            one.untilExclusive(),
            one.attempt(),
            one.institution().value(),
            one.message().key()
        }));
        changeAll(session, "update outbox set leased_by = ?, leased_until = ?, attempts = ?", rows);
    }

    private static void changeAll(Session session, String change, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            session.updateAll(change + " where institution = ? and message = ?", rows);
        }
    }
}
