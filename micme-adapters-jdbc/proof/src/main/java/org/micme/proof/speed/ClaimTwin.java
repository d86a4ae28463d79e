package org.micme.proof.speed;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Dialect;

/**
 * The unit of a claim by hand: the adapter's statements, prepared once and bound one by one on a connection of its own, nothing checked,
 * nothing repeated, no pool, and JSON put together from pieces. As durable as the adapter, and payloads as encrypted. For one thread.
 */
final class ClaimTwin implements Client {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-05-14T16:30:00Z");

    private final Connection connection;
    private final Turns turns;
    private final boolean h2;
    private final String institution;
    private final PersonalData personal;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final PreparedStatement claim;
    private final PreparedStatement audit;
    private final PreparedStatement unsealed;
    private final PreparedStatement outbox;

    ClaimTwin(JdbcSettings settings, String institution, Turns turns) throws SQLException {
        this.connection = DriverManager.getConnection(
                settings.url(), settings.login().user(), settings.login().password());
        this.turns = turns;
        this.institution = institution;
        this.personal = new PersonalData(settings.keys());
        this.h2 = Dialect.of(settings.url()) == Dialect.H2;
        connection.setAutoCommit(false);
        claim = prepared(
                "insert into credit_claim (institution, learner, activity, credit_type, version, state, quarters, channel,"
                        + " claimed_by, occurred_at, recorded_at, more) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
        audit = connection.prepareStatement(
                "insert into audit_entry (institution, subject_kind, subject_key, body) values (?, ?, ?, ?)",
                new String[] {"entry"});
        statements.add(audit);
        unsealed = prepared("insert into unsealed (institution, stream, entry) values (?, ?, ?)");
        outbox = prepared(
                "insert into outbox (institution, message, transport, payload, not_before, due_at, attempts, parked)"
                        + " values (?, ?, ?, ?, ?, ?, 0, false) on conflict do nothing");
        for (PreparedStatement statement : statements) {
            key(statement, 1, institution);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statements.add(statement);
        return statement;
    }

    /** Keys are bytes in H2. */
    private void key(PreparedStatement statement, int place, String value) throws SQLException {
        if (h2) {
            statement.setBytes(place, value.getBytes(StandardCharsets.UTF_8));
        } else {
            statement.setString(place, value);
        }
    }

    @Override
    public void claim(String learner) throws SQLException, InterruptedException {
        if (h2) {
            turns.take();
        }
        if (insertClaim(learner) == 1) {
            insertAudit(learner);
            insertOutbox(learner);
        }
        if (h2) {
            turns.commit(connection);
        } else {
            connection.commit();
        }
    }

    private int insertClaim(String learner) throws SQLException {
        key(claim, 2, learner);
        claim.setInt(3, 4711);
        key(claim, 4, "AMA_PRA_CATEGORY_1");
        claim.setLong(5, 1);
        claim.setInt(6, 1);
        claim.setInt(7, 4);
        claim.setInt(8, 0);
        key(claim, 9, learner);
        claim.setObject(10, NOW);
        claim.setObject(11, NOW);
        claim.setString(12, null);
        return claim.executeUpdate();
    }

    private void insertAudit(String learner) throws SQLException {
        key(audit, 2, "claim");
        key(audit, 3, learner);
        audit.setString(
                4,
                "{\"subjectKind\":\"claim\",\"subjectKey\":\"" + learner + "\",\"event\":\"Claimed\",\"act\":{\"by\":\""
                        + learner
                        + "\",\"occurredAt\":\"2025-05-14T16:30:00Z\",\"recordedAt\":\"2025-05-14T16:30:00Z\"},\"details\":[]}");
        audit.executeUpdate();
        try (ResultSet numbers = audit.getGeneratedKeys()) {
            numbers.next();
            unsealed.setInt(2, 0);
            unsealed.setLong(3, numbers.getLong(1));
            unsealed.executeUpdate();
        }
    }

    private void insertOutbox(String learner) throws SQLException {
        key(outbox, 2, "claimed-" + learner);
        outbox.setString(3, "text");
        outbox.setBytes(
                4,
                personal.encrypt(
                        learner.getBytes(StandardCharsets.UTF_8),
                        Place.of(institution, "outbox", "claimed-" + learner)));
        outbox.setObject(5, NOW);
        outbox.setObject(6, NOW);
        outbox.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
