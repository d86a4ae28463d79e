package org.micme.jdbc;

import static org.micme.jdbc.SampleInstitution.UMICH;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.micme.domain.credit.CreditType;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Dialect;

/** Many rows in the tables that grow, which the database makes of those of the sample institution. For one thread. */
final class ManyRows {

    /** H2 holds what is not committed twice. */
    private static final int AT_ONCE = 20_000;

    /** The sample's person, as JSON writes the name. */
    private static final String SAMPLE = "p\\t\\\\1";

    private final JdbcSettings settings;
    private final int count;
    private final String key;
    private final String numbers;

    private ManyRows(JdbcSettings settings, int count) {
        this.settings = settings;
        this.count = count;
        boolean isH2 = settings.dialect() == Dialect.H2;
        this.key = isH2 ? "varbinary" : "varchar";
        this.numbers = isH2 ? "system_range" : "generate_series";
    }

    /** Fills the tables of an empty database. */
    static void fill(JdbcSettings settings, int count) throws SQLException {
        try (JdbcStore store = JdbcStore.open(settings)) {
            SampleInstitution.fillSparsely(store);
        }
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            ManyRows rows = new ManyRows(settings, count);
            for (int from = 0; from < count; from += AT_ONCE) {
                rows.addActivities(statement, from);
                rows.addCredit(statement, from);
                rows.addRecords(statement, from);
            }
            connection.setAutoCommit(false);
            rows.addPeople(connection);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    private String key(String text) {
        return "cast(" + text + " as " + key + ")";
    }

    private void add(Statement statement, String table, int from, String columns, String values) throws SQLException {
        statement.execute("insert into " + table + " (institution, " + columns + ") select t.institution, " + values
                + " from (select * from " + table + " where institution = " + key("'" + UMICH + "'")
                + " limit 1) t cross join " + numbers + "(" + (from + 1) + ", " + Math.min(from + AT_ONCE, count)
                + ") as numbers(n)");
    }

    /** Of a hundred children, ninety-nine are approved; one of a thousand is rejected. */
    private void addActivities(Statement statement, int from) throws SQLException {
        add(
                statement,
                "child",
                from,
                "child, version, planned, series, start_at, name_key, series_name, series_name_key, department, status, body",
                "1000 + n, 1, true, " + key("'series-' || n / 20") + ", t.start_at + mod(n * 7919, " + count
                        + ") * interval '10' minute, " + key("'name ' || mod(n * 31, 1000)") + ", 'Series ' || n / 20, "
                        + key("'series ' || n / 20") + ", " + key("'department ' || mod(n / 50, 8)")
                        + ", case when mod(n, 1000) = 0 then 0 when mod(n, 100) = 0 then 1 else 2 end, t.body");
    }

    private void addCredit(Statement statement, int from) throws SQLException {
        add(
                statement,
                "credit_claim",
                from,
                "learner, activity, credit_type, version, state, quarters, channel, claimed_by, occurred_at, recorded_at",
                key("'p' || n") + ", 7, " + key("'" + CreditType.AMA_PRA_CATEGORY_1.code() + "'") + ", 1, 1, 4, 0, "
                        + key("'p' || n")
                        + ", timestamp with time zone '2025-03-07 12:00:00+00', timestamp with time zone '2025-03-07 12:00:00+00'");
        add(statement, "credit_ledger", from, "learner, version", key("'p' || n") + ", 1");
        add(
                statement,
                "ledger_credit",
                from,
                "learner, credit, place, body",
                key("'p' || n") + ", t.credit, 0, replace(t.body, '" + SAMPLE + "', 'p' || n)");
    }

    private void addRecords(Statement statement, int from) throws SQLException {
        add(
                statement,
                "decision_entry",
                from,
                "decision, subject_kind, subject_key, decided_at, rule_id, edition, policy, body",
                key("'d' || n") + ", t.subject_kind, " + key("'c' || n")
                        + ", t.decided_at, t.rule_id, t.edition, t.policy, t.body");
        add(
                statement,
                "outbox",
                from,
                "message, transport, not_before, attempts, parked",
                key("'m' || n") + ", 'mail', t.not_before, 1, false");
    }

    /** Each body is encrypted for its own row. One of ten has a phone, by the account's body. */
    private void addPeople(Connection connection) throws SQLException {
        PersonalData personal = new PersonalData(settings.keys());
        try (Statement statement = connection.createStatement();
                PreparedStatement account =
                        connection.prepareStatement("insert into account (institution, person, version, live_email,"
                                + " name_key, body) values (" + key("?") + ", " + key("?") + ", 1, " + key("?") + ", "
                                + key("?") + ", ?)");
                PreparedStatement phone =
                        connection.prepareStatement("insert into account_phone (institution, phone, person) values ("
                                + key("?") + ", ?, " + key("?") + ")")) {
            String plain;
            try (ResultSet sample = statement.executeQuery("select body, person from account")) {
                sample.next();
                Place place = Place.of(UMICH.value(), "account", sample.getString(2));
                plain = new String(personal.decrypt(sample.getBytes(1), place), StandardCharsets.UTF_8);
            }
            for (int n = 1; n <= count; n++) {
                String person = "p" + n;
                account.setString(1, UMICH.value());
                account.setString(2, person);
                account.setString(3, "mail-" + n + "@umich.edu");
                account.setString(4, "name-" + n + ", ann");
                account.setBytes(5, personal.encrypt(of(person, plain), Place.of(UMICH.value(), "account", person)));
                account.addBatch();
                phone.setString(1, UMICH.value());
                phone.setBytes(2, personal.digest("+1" + n, "phone/" + UMICH));
                phone.setString(3, person);
                if (n % 10 == 0) {
                    phone.addBatch();
                }
                if (n % AT_ONCE == 0 || n == count) {
                    account.executeBatch();
                    phone.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static byte[] of(String person, String sample) {
        return sample.replace(SAMPLE, person).getBytes(StandardCharsets.UTF_8);
    }
}
