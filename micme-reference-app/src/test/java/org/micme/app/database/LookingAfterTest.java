package org.micme.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.SampleInstitution;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.audit.NotedSeal;

/** Who looks after a database makes its tables, sees how it stands, and learns what was altered. */
class LookingAfterTest {

    @TempDir
    Path folder;

    private MicmeDb on(JdbcSettings settings) throws Exception {
        return MicmeDb.on(settings, folder);
    }

    private static JdbcSettings filled(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        try (JdbcStore store = JdbcStore.open(settings)) {
            SampleInstitution.fill(store);
        }
        return settings;
    }

    private static void tamper(JdbcSettings settings, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        settings.url(),
                        settings.login().user(),
                        settings.login().password());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static void fromTheFuture(JdbcSettings settings, Dialect dialect) throws SQLException {
        String table = dialect == Dialect.H2 ? "\"micme_migration\"" : "micme_migration";
        tamper(
                settings,
                "insert into " + table
                        + " select max(installed_rank) + 1, '9001', 'of the future', 'SQL', 'V9001__x.sql',"
                        + " 1, 'x', current_timestamp, 1, true from " + table);
    }

    @ParameterizedTest
    @EnumSource
    void tablesAreMadeOnceAndWhatWasRunIsTold(Dialect dialect) throws Exception {
        MicmeDb db = on(Databases.empty(dialect));

        MicmeDb.Run first = db.run("migrate");

        assertThat(first.status()).isZero();
        assertThat(first.out())
                .startsWith("0001 institution\n")
                .containsPattern("at 00\\d\\d: \\d\\d steps were taken\n$");
        assertThat(db.run("migrate").out()).containsPattern("^the database is at 00\\d\\d: nothing was to be done\n$");
        assertThat(db.run("status").out())
                .containsPattern(
                        dialect == Dialect.H2 ? "^database: H2 2\\.\\d+" : "^database: PostgreSQL \\d+\\.\\d+, at 00")
                .contains("which is this program's", "outbox: 0 waiting", "it holds no institution yet");
        assertThat(db.run("verify")).isEqualTo(new MicmeDb.Run(0, "the database holds no institution yet\n", ""));
    }

    @Test
    void aDatabaseWithoutItsTablesSaysSo() throws Exception {
        MicmeDb db = on(Databases.empty(Dialect.POSTGRESQL));

        MicmeDb.Run status = db.run("status");

        assertThat(status.status()).isEqualTo(2);
        assertThat(status.out()).contains("without tables yet: make them with micme db migrate");
        assertThat(db.run("verify").status()).isEqualTo(1);
        assertThat(db.run("verify").err()).contains("run them with micme db migrate");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsNewerThanTheProgramIsLeftAlone(Dialect dialect) throws Exception {
        JdbcSettings settings = Databases.migrated(dialect);
        fromTheFuture(settings, dialect);
        MicmeDb db = on(settings);

        assertThat(db.run("migrate").status()).isEqualTo(1);
        assertThat(db.run("migrate").err()).contains("the database is at 9001, which is newer than this program");
        assertThat(db.run("status").status()).isEqualTo(2);
        assertThat(db.run("status").out()).contains("at 9001, which is newer than this program");
        assertThat(db.run("verify").err()).contains("newer than this program");
    }

    @ParameterizedTest
    @EnumSource
    void statusTellsWhatWaitsAndWhatFails(Dialect dialect) throws Exception {
        JdbcSettings settings = filled(dialect);
        Instant now = Instant.parse("2025-03-07T12:30:00Z");
        try (JdbcStore store = JdbcStore.open(settings)) {
            store.jobs()
                    .failed(
                            store.jobs()
                                    .lease("n", now, Duration.ofMinutes(1), Set.of("seal"))
                                    .orElseThrow(),
                            now,
                            "no network");
        }
        MicmeDb db = on(settings);

        MicmeDb.Run status = db.run("status");

        assertThat(status.status()).isZero();
        String seal = newestSeal(settings).shortened().toString();
        assertThat(status.out().lines().skip(1))
                .containsExactly(
                        "outbox: 1 waiting, the oldest for 3599 s; 0 being delivered; 0 parked for a person",
                        "jobs: 1 due, the oldest for 1800 s; 0 being run; 1 failing; 0 parked for a person",
                        "umich: 1 entry not sealed yet; 1 job, 1 of them failing",
                        "umich: the newest seal is " + seal,
                        "umich: job seal has failed 1 time since it was last done: no network");
        assertThat(db.run("status", "--json").out())
                .contains(
                        "\"migrationsMissing\":0,\"newerThanProgram\":false",
                        "\"outbox\":{\"waiting\":1,\"failing\":0,\"leased\":0,\"parked\":0,\"oldestSeconds\":3599}",
                        "\"institutions\":[{\"institution\":\"umich\",\"unsealed\":1,\"newestSeal\":\"" + seal,
                        "\"jobs\":[{\"job\":\"seal\",\"due\":\"",
                        "\"jobs\":{\"due\":1,\"leased\":0,\"failing\":1,\"parked\":0,\"oldestSeconds\":1800}",
                        "\"failures\":1,\"parked\":false,\"lastError\":\"no network\"}]}]}\n");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAlteredIsNamedAndTheCommandFails(Dialect dialect) throws Exception {
        JdbcSettings settings = filled(dialect);
        MicmeDb db = on(settings);
        assertThat(db.run("verify").status()).isZero();
        tamper(settings, "update audit_entry set body = replace(body, 'Claimed', 'Awarded') where entry = 17");

        MicmeDb.Run verified = db.run("verify", "--institution", "umich");

        assertThat(verified.status()).isEqualTo(2);
        assertThat(verified.out().lines())
                .containsExactly(
                        "umich: audit 17 was altered",
                        "umich: the chain is broken: 2 seals over 1235 entries; not sealed yet: 1 entry (audit 1235)",
                        "umich: the newest seal is " + newestSeal(settings).shortened());
        assertThat(db.run("verify", "--institution", "ohio").err()).contains("no institution ohio: it has umich");
    }

    private static NotedSeal newestSeal(JdbcSettings settings) {
        try (JdbcStore store = JdbcStore.open(settings)) {
            return store.newestSeal(SampleInstitution.UMICH).orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSealThatWasNotedIsInTheChainOrTheCommandFails(Dialect dialect) throws Exception {
        JdbcSettings settings = filled(dialect);
        MicmeDb db = on(settings);
        String noted = newestSeal(settings).toString();
        String other = "2:" + "0".repeat(NotedSeal.FEWEST_DIGITS);

        assertThat(db.run("verify", "--institution", "umich", "--seal", noted).status())
                .isZero();
        MicmeDb.Run failed = db.run("verify", "--institution", "umich", "--seal", other);
        assertThat(failed.status()).isEqualTo(2);
        assertThat(failed.out()).contains("umich: seal " + other + " is not in the chain");
        assertThat(db.run("verify", "--seal", noted).status()).isEqualTo(64);
        assertThat(db.run("verify", "--institution", "umich", "--seal", "2").status())
                .isEqualTo(64);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeReadIsNoWholeChain(Dialect dialect) throws Exception {
        JdbcSettings settings = Databases.migrated(dialect);
        MicmeDb db = on(settings);
        JdbcStore.open(settings).close();
        // A node with keys that others don't have yet.
        try (JdbcStore store = JdbcStore.open(settings.withKeys(settings.keys().rotated()))) {
            SampleInstitution.fill(store);
        }

        MicmeDb.Run verified = db.run("verify");

        assertThat(verified.status()).isEqualTo(2);
        assertThat(verified.out())
                .contains("the chain is broken", "decision 1 can't be read", "its key is not among those given")
                .doesNotContain(SampleInstitution.DIPLOMATE.value());
    }
}
