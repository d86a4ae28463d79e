package org.micme.jdbc.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Leases;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.OutboxFigures;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** The outbox as those see it who deliver: nodes pass over each other's rows. Thread safe. */
public final class JdbcOutboxQueue implements OutboxQueue {

    private static final String IS_LEASED = " where institution = ? and message = ? and leased_by = ? and attempts = ?";

    // What was delivered stays in the table for ever, so neither may look at all of it: H2 looks up no "is not null" in
    // an index.
    private static final String WAITING = "select count(*),"
            + " sum(case when attempts > case when leased_until > ? then 1 else 0 end then 1 else 0 end),"
            + " sum(case when leased_until > ? then 1 else 0 end),"
            + " min(case when not_before <= ? then not_before end) from outbox"
            + " where due_at <= timestamp with time zone '9999-12-31 00:00:00+00'";
    private static final String PARKED = "select coalesce(sum((select count(*) from outbox o"
            + " where o.institution = i.institution and o.parked = true)), 0) from institution i";

    private final Transactions transactions;
    private final PersonalData personal;
    private final Leasing leasing;

    /** Over all institutions. */
    public JdbcOutboxQueue(Transactions transactions, PersonalData personal) {
        this.transactions = transactions;
        this.personal = personal;
        this.leasing = new Leasing(transactions, personal);
    }

    @Override
    public List<LeasedMessage> lease(String node, int most, Instant now, Duration lease, Set<String> transports) {
        if (most < 1 || most > 1_000) {
            throw new IllegalArgumentException("most is not from 1 to 1000");
        }
        Instant until = Leases.end(node, now, lease);
        if (transports.isEmpty()) {
            return List.of();
        }
        return leasing.lease(new Leasing.Asked(node, most, now, until, transports));
    }

    private boolean release(LeasedMessage leased, String change, @Nullable Object... values) {
        List<@Nullable Object> bound = new ArrayList<>(java.util.Arrays.asList(values));
        bound.addAll(List.of(leased.institution().value(), leased.message().key(), leased.node(), leased.attempt()));
        return changesOne(session -> session.update(
                "update outbox set leased_by = null, leased_until = null, " + change + IS_LEASED, bound.toArray()));
    }

    private boolean changesOne(Function<Session, Integer> change) {
        return transactions.across(change) == 1;
    }

    @Override
    public boolean delivered(LeasedMessage leased, Instant now) {
        return release(leased, "due_at = null, payload = null, last_error = null");
    }

    @Override
    public boolean retry(LeasedMessage leased, Instant notBefore, String error) {
        return release(leased, "not_before = ?, due_at = ?, last_error = ?", notBefore, notBefore, error);
    }

    @Override
    public boolean park(LeasedMessage leased, String error) {
        return release(leased, "due_at = null, parked = true, last_error = ?", error);
    }

    @Override
    public Page<ParkedMessage> parked(InstitutionId institution, PageRequest page) {
        SortedList list = new SortedList(
                new SortedList.Query(
                        "message, transport, not_before, attempts, last_error",
                        "outbox where institution = ? and parked = true",
                        List.of(institution.value()),
                        List.of("institution", "parked")),
                List.of(SortColumn.text("message")));
        return transactions.across(session -> list.page(
                institution.value(),
                session,
                personal,
                page,
                row -> new ParkedMessage(row.text(1), row.text(2), row.instant(3), row.number(4), row.text(5))));
    }

    @Override
    public boolean unpark(InstitutionId institution, String key, Instant notBefore) {
        return changesOne(session -> session.update(
                "update outbox set parked = false, attempts = 0, last_error = null, not_before = ?, due_at = ?"
                        + " where institution = ? and message = ? and parked = true",
                notBefore,
                notBefore,
                institution.value(),
                key));
    }

    @Override
    public OutboxFigures figures(Instant asked) {
        Instant now = asked.truncatedTo(ChronoUnit.MICROS);
        return transactions.across(session -> {
            long parked = session.first(PARKED, row -> row.large(1)).orElseThrow();
            return session.first(
                            WAITING,
                            row -> new OutboxFigures(
                                    row.large(1),
                                    row.large(2),
                                    row.large(3),
                                    parked,
                                    Optional.ofNullable(row.instantOrNull(4))
                                            .map(oldest -> Duration.between(oldest, now))),
                            now,
                            now,
                            now)
                    .orElseThrow();
        });
    }
}
