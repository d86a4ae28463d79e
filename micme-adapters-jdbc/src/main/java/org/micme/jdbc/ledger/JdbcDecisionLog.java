package org.micme.jdbc.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.aggregate.Pages;
import org.micme.jdbc.page.Keyset;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.decision.LoggedDecision.HeldPolicy;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** The decision log: rows are inserted, and that is all. For one unit of work. */
public final class JdbcDecisionLog implements DecisionLog {

    /** Joins a decision to its policy; the conditions go on from here. */
    static final String FROM =
            "decision_entry d join held_policy p on p.institution = d.institution and p.digest = d.policy"
                    + " where d.institution = ?";

    /** What {@link #read} reads. */
    static final String COLUMNS = "d.decision, d.subject_kind, d.subject_key, d.decided_at, d.rule_id, d.edition,"
            + " p.policy_name, p.policy_version, p.content, d.body, d.entry";

    /** A decision may be as long as several mebibytes. */
    static final int ROWS_AT_ONCE = 20;

    private final Session session;
    private final PersonalData personal;
    private final DecisionParts parts;

    /** In a unit. */
    public JdbcDecisionLog(Session session, PersonalData personal) {
        this.session = session;
        this.personal = personal;
        this.parts = new DecisionParts(session, personal, session.institution());
    }

    @Override
    public void append(LoggedDecision decision) {
        byte[] body = new DecisionBody(decision.request(), decision.answer()).deflated();
        try {
            long number = session.insert(
                    "insert into decision_entry (institution, decision, subject_kind, subject_key, decided_at, rule_id,"
                            + " edition, policy, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    "entry",
                    session.institution(),
                    decision.id(),
                    decision.subjectKind(),
                    decision.subjectKey(),
                    decision.decidedAt(),
                    decision.rule(),
                    decision.edition(),
                    hold(decision.policy()),
                    parts.first(decision.id(), body));
            parts.keepOthers(decision.id(), body);
            Streams.DECISION.await(session, number);
        } catch (SqlFailure e) {
            throw session.dialect().isNotUnique(e.failure()) ? session.refuse(new NotUnique("decision", "id")) : e;
        }
    }

    private byte[] hold(HeldPolicy policy) {
        byte[] digest = new Digests()
                .add(policy.name())
                .add(policy.version())
                .add(policy.content())
                .value();
        session.update(
                "insert into held_policy (institution, digest, policy_name, policy_version, content) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                session.institution(),
                digest,
                policy.name(),
                policy.version(),
                policy.content());
        return digest;
    }

    /** The decision of a row that selects {@link #COLUMNS} first. */
    static LoggedDecision read(Row row, DecisionParts parts) throws SQLException {
        DecisionBody body = DecisionBody.inflated(parts.whole(row.text(1), row.bytes(10)));
        HeldPolicy policy = new HeldPolicy(row.text(7), row.text(8), row.text(9));
        return new LoggedDecision(
                row.text(1),
                new LoggedDecision.Subject(row.text(2), row.text(3)),
                row.instant(4),
                new LoggedDecision.Basis(row.text(5), row.text(6), policy),
                new LoggedDecision.Exchange(body.request(), body.answer()));
    }

    private LoggedDecision read(Row row) throws SQLException {
        return read(row, parts);
    }

    @Override
    public Optional<LoggedDecision> find(String id) {
        return session.first(
                "select " + COLUMNS + " from " + FROM + " and d.decision = ?", this::read, session.institution(), id);
    }

    @Override
    public Page<LoggedDecision> of(String subjectKind, String subjectKey, PageRequest page) {
        return new SortedList(
                        new SortedList.Query(
                                COLUMNS,
                                FROM + " and d.subject_kind = ? and d.subject_key = ?",
                                List.of(session.institution(), subjectKind, subjectKey),
                                List.of("d.institution", "d.subject_kind", "d.subject_key")),
                        List.of(SortColumn.instant("d.decided_at"), SortColumn.text("d.decision")))
                .page(session, personal, page, this::read);
    }

    @Override
    public Stream<LoggedDecision> between(Instant fromInclusive, Instant toExclusive) {
        Keyset rows = stretch();
        return stream(last -> last == null
                ? rows.first(session, ROWS_AT_ONCE, this::read, session.institution(), fromInclusive, toExclusive)
                : after(last.decidedAt(), last.id(), fromInclusive, toExclusive));
    }

    @Override
    public Stream<LoggedDecision> after(Instant decidedAt, String id, Instant toExclusive) {
        return stream(last -> last == null
                ? after(decidedAt, id, decidedAt, toExclusive)
                : after(last.decidedAt(), last.id(), decidedAt, toExclusive));
    }

    private Stream<LoggedDecision> stream(Function<@Nullable LoggedDecision, List<LoggedDecision>> rowsAfter) {
        session.standing().requireOpen();
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages<>(rowsAfter, ROWS_AT_ONCE), 0), false);
    }

    private static Keyset stretch() {
        return Keyset.rising(
                "select " + COLUMNS + " from " + FROM + " and d.decided_at >= ? and d.decided_at < ?",
                List.of("d.decided_at", "d.decision"),
                "d.institution");
    }

    private List<LoggedDecision> after(Instant decidedAt, String id, Instant from, Instant to) {
        return stretch()
                .after(session, List.of(decidedAt, id), ROWS_AT_ONCE, this::read, session.institution(), from, to);
    }
}
