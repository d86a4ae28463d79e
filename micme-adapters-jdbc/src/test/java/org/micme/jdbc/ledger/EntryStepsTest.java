package org.micme.jdbc.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Beside;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.Session;
import org.micme.spi.audit.Ledger;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;

/** Whoever seals or verifies holds few decisions in memory, as each may be some mebibytes long, and finds them all. */
class EntryStepsTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final Instant NOON = Instant.parse("2025-05-14T16:00:00Z");
    private static final int MANY = 47;
    private static final int FEW = 20;
    private static final Pattern LIMIT = Pattern.compile("decision_entry.* limit (\\d+)");

    private static void decide(JdbcStore store) {
        store.inUnit(UMICH, unit -> {
            for (int i = 0; i < MANY; i++) {
                unit.port(DecisionLog.class)
                        .append(new LoggedDecision(
                                "d" + i,
                                new LoggedDecision.Subject("claim", "c"),
                                NOON,
                                new LoggedDecision.Basis(
                                        "claim", "1", new LoggedDecision.HeldPolicy("micme", "1", "{}")),
                                new LoggedDecision.Exchange("{}", "{}")));
            }
            return true;
        });
    }

    /** A line that notes how many decisions are asked for at once. */
    private static Connection noting(Connection real, List<Integer> limits) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        Matcher limit = LIMIT.matcher((String) arguments[0]);
                        if (limit.find()) {
                            limits.add(Integer.valueOf(limit.group(1)));
                        }
                    }
                    return method.invoke(real, arguments);
                });
    }

    private static List<Entry> found(JdbcSettings settings, Function<Entries, List<Entry>> how) throws SQLException {
        List<Integer> limits = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                settings.url(), settings.login().user(), settings.login().password())) {
            Session session =
                    new Session(noting(connection, limits), Dialect.of(settings.url()), UMICH.value(), true, nobody());
            List<Entry> found = how.apply(new Entries(session, new PersonalData(Databases.KEYS), UMICH.value()));
            assertThat(limits).isNotEmpty().allMatch(limit -> limit <= FEW);
            return found;
        }
    }

    /** Whoever only reads needs none. */
    private static Beside nobody() {
        return (Beside) Proxy.newProxyInstance(
                Beside.class.getClassLoader(), new Class<?>[] {Beside.class}, (self, method, arguments) -> null);
    }

    @ParameterizedTest
    @EnumSource
    void decisionsAreReadInSmallSteps(Dialect dialect) throws SQLException {
        JdbcSettings settings = Databases.migrated(dialect);
        try (JdbcStore store = JdbcStore.open(settings)) {
            decide(store);

            assertThat(found(settings, entries -> entries.unsealed(Streams.DECISION, Ledger.MOST_SEALED)))
                    .hasSize(MANY)
                    .isSortedAccordingTo((one, other) -> Long.compare(one.number(), other.number()));
            assertThat(found(settings, entries -> entries.unsealed(Streams.DECISION, FEW + 1)))
                    .hasSize(FEW + 1);
            assertThat(found(settings, entries -> entries.after(Streams.DECISION, 0, Ledger.MOST_SEALED)))
                    .hasSize(MANY);
            assertThat(store.ledger().seal(UMICH)).isEqualTo(MANY);
            assertThat(store.ledger().verify(UMICH).isWhole()).isTrue();
        }
    }
}
