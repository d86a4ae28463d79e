package org.micme.proof.speed;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.micme.jdbc.JdbcSettings;

/** H2's own batch insert: rows out of memory, in one transaction, which is in the file in the end. For one thread. */
final class BatchFloor {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final OffsetDateTime FIRST_CLAIM = OffsetDateTime.parse("2025-05-14T16:30:00Z");
    private static final byte[] INSTITUTION = bytes(Learners.INSTITUTION);
    private static final byte[] TYPE = bytes("AMA_PRA_CATEGORY_1");

    private final Learners learners;

    BatchFloor(Learners learners) {
        this.learners = learners;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void load(JdbcSettings settings) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        settings.url(),
                        settings.login().user(),
                        settings.login().password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "insert into institution (institution) values (cast('" + Learners.INSTITUTION + "' as varbinary))");
            loadAccounts(connection);
            loadPhones(connection);
            loadClaims(connection);
            connection.commit();
            statement.execute("checkpoint sync");
        }
    }

    private void loadAccounts(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into account (institution, person, version, live_email, name_key, body) values (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < learners.count(); i++) {
                insert.setBytes(1, INSTITUTION);
                insert.setBytes(2, bytes(learners.person(i)));
                insert.setLong(3, 1);
                insert.setBytes(4, bytes(learners.email(i)));
                insert.setBytes(5, bytes(learners.nameKey(i)));
                insert.setBytes(6, learners.body(i));
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private void loadPhones(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into account_phone (institution, phone, person) values (?, ?, ?)")) {
            for (int i = 0; i < learners.count(); i++) {
                insert.setBytes(1, INSTITUTION);
                insert.setBytes(2, learners.phone(i));
                insert.setBytes(3, bytes(learners.person(i)));
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private void loadClaims(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into credit_claim (institution, learner, activity, credit_type, version, state, quarters, channel,"
                        + " claimed_by, occurred_at, recorded_at, more) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < learners.count(); i++) {
                byte[] person = bytes(learners.person(i));
                OffsetDateTime at = FIRST_CLAIM.plusSeconds(i);
                for (int j = 0; j < Learners.CLAIMS_EACH; j++) {
                    insert.setBytes(1, INSTITUTION);
                    insert.setBytes(2, person);
                    insert.setInt(3, 1_000 + j * 7);
                    insert.setBytes(4, TYPE);
                    insert.setLong(5, 1);
                    insert.setInt(6, 1);
                    insert.setInt(7, 4);
                    insert.setInt(8, 0);
                    insert.setBytes(9, person);
                    insert.setObject(10, at);
                    insert.setObject(11, at);
                    insert.setString(12, null);
                    add(insert, i * Learners.CLAIMS_EACH + j);
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, int row) throws SQLException {
        insert.addBatch();
        if (row % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
            insert.executeBatch();
        }
    }
}
