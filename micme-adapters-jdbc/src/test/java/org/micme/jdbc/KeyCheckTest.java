package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.micme.jdbc.SampleInstitution.UMICH;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.jdbc.personal.WrongKeys;
import org.micme.jdbc.sql.Dialect;

/** A database is opened with its own keys, and with no others. */
class KeyCheckTest {

    private static final int NODES = 8;
    private static final PersonalKeys OTHERS = PersonalKeys.fresh();

    private static Connection connection(JdbcSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    private static void run(JdbcSettings settings, String sql) throws SQLException {
        try (Connection connection = connection(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> checks(JdbcSettings settings) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = connection(settings);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select body from key_check")) {
            while (rows.next()) {
                found.add(HexFormat.of().formatHex(rows.getBytes(1)));
            }
        }
        return found;
    }

    private static void assertRefused(JdbcSettings settings, PersonalKeys keys) {
        assertThatThrownBy(() -> JdbcStore.open(settings.withKeys(keys)))
                .isInstanceOf(IllegalArgumentException.class)
                .isInstanceOf(WrongKeys.class)
                .hasMessage("these are not the keys of this database: name the keys file that it was made with, or the"
                        + " newest copy of it");
    }

    private static JdbcSettings filled(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        try (JdbcStore store = JdbcStore.open(settings)) {
            SampleInstitution.fill(store);
        }
        return settings;
    }

    private static void assertWhole(JdbcSettings settings) {
        try (JdbcStore store = JdbcStore.open(settings)) {
            assertThat(store.ledger().verify(UMICH).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherKeysAreRefusedAndNothingIsChanged(Dialect dialect) throws SQLException {
        JdbcSettings settings = filled(dialect);
        List<String> before = checks(settings);

        assertRefused(settings, OTHERS);

        assertThat(checks(settings)).hasSize(1).isEqualTo(before);
        assertWhole(settings);
        assertThat(checks(settings)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseHasTheKeysThatItWasFirstOpenedWith(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        JdbcStore.open(settings.withConnections(1)).close();

        assertRefused(settings, OTHERS);
        JdbcStore.open(settings).close();
    }

    @ParameterizedTest
    @EnumSource
    void rotatedKeysOpenItAndTheNewestAloneOnceNothingNeedsTheOthers(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        JdbcStore.open(settings).close();
        PersonalKeys rotated = settings.keys().rotated();

        assertRefused(settings, rotated.newest());
        try (JdbcStore store = JdbcStore.open(settings.withKeys(rotated))) {
            assertThat(store.keyRotation().outstanding()).isEqualTo(1);
            assertThat(store.keyRotation().run(() -> {})).isEqualTo(1);
            assertThat(store.keyRotation().outstanding()).isZero();
            assertThat(store.keyRotation().run(() -> {})).isZero();
        }
        JdbcStore.open(settings.withKeys(rotated.newest())).close();
        JdbcStore.open(settings.withKeys(rotated)).close();
        assertRefused(settings, settings.keys());
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatWasFilledWithoutTheCheckIsKnownByItsRows(Dialect dialect) throws SQLException {
        JdbcSettings settings = filled(dialect);
        run(settings, "delete from key_check");

        assertRefused(settings, OTHERS);
        assertThat(checks(settings)).isEmpty();
        JdbcStore.open(settings.withKeys(settings.keys().rotated())).close();
        assertThat(checks(settings)).hasSize(1);
        assertRefused(settings, OTHERS);
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatWasAlteredDoesNotKeepItsKeysOut(Dialect dialect) throws SQLException {
        JdbcSettings settings = filled(dialect);
        run(settings, "update account set body = substring(body from 1 for 20)");
        run(settings, "delete from key_check");

        JdbcStore.open(settings).close();

        assertRefused(settings, OTHERS);
    }

    @ParameterizedTest
    @EnumSource
    void ofSeveralNodesThatOpenItAtOnceThoseWithTheSameKeysAgree(Dialect dialect) throws Exception {
        JdbcSettings settings = Databases.migrated(dialect).withConnections(2);
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Boolean>> opened = new ArrayList<>();
            for (int i = 0; i < NODES; i++) {
                JdbcSettings its = i % 2 == 0 ? settings : settings.withKeys(OTHERS);
                opened.add(nodes.submit(() -> {
                    start.await();
                    return opens(its);
                }));
            }
            start.countDown();
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : opened) {
                answers.add(answer.get(60, TimeUnit.SECONDS));
            }

            boolean first = answers.get(0);
            assertThat(answers).containsExactly(first, !first, first, !first, first, !first, first, !first);
            assertThat(checks(settings)).hasSize(1);
            assertThat(opens(settings)).isEqualTo(first);
        } finally {
            nodes.shutdownNow();
        }
    }

    private static boolean opens(JdbcSettings settings) {
        try (JdbcStore store = JdbcStore.open(settings)) {
            return store.institutions().isEmpty();
        } catch (WrongKeys e) {
            return false;
        }
    }
}
