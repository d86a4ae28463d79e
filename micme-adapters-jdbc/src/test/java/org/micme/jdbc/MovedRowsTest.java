package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashSet;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.account.Accounts;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.PageRequest;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;

/** Whoever can write into the database can't give one person's data to another, nor read what messages say. */
class MovedRowsTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final Instant NOON = Instant.parse("2025-03-07T12:00:00Z");
    private static final int LONG = 5_000_000;

    private static Account account(String person) {
        Act act = Act.of(PersonId.of(person), NOON);
        AccountDetails details = AccountDetails.builder()
                .email(EmailAddress.of(person + "@umich.edu"))
                .name(new PersonName(person, "Vance"))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"))
                .build();
        return Account.signUp(act.by(), details, LinkedHashSet.of(Role.LEARNER), new Consent("1", NOON), act)
                .state();
    }

    private static LoggedDecision decision(String id) {
        // By chance, so that it takes several parts however well it is deflated.
        StringBuilder request = new StringBuilder();
        new java.util.Random(id.hashCode()).ints(LONG, 32, 127).forEach(request::appendCodePoint);
        return new LoggedDecision(
                id,
                new LoggedDecision.Subject("claim", "c"),
                NOON,
                new LoggedDecision.Basis("claim", "1", new LoggedDecision.HeldPolicy("micme", "1", "{}")),
                new LoggedDecision.Exchange(request.toString(), "{}"));
    }

    private static JdbcSettings filled(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        try (Store store = JdbcStore.open(settings)) {
            store.inUnit(UMICH, unit -> {
                for (String one : List.of("ann", "ben")) {
                    unit.port(Accounts.class).save(account(one), Version.NEW);
                    unit.port(DecisionLog.class).append(decision(one));
                    unit.port(Outbox.class).put(new OutboxMessage(one, "text", "Dear " + one, NOON));
                }
                return true;
            });
        }
        return settings;
    }

    private interface Deed<T> {
        T on(Statement statement) throws SQLException;
    }

    private static <T> T inDatabase(JdbcSettings settings, Deed<T> deed) {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            return deed.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts what Ann's row holds into Ben's. */
    private static void move(JdbcSettings settings, String column, String table, String key) {
        String ann = settings.dialect() == Dialect.H2 ? "X'616e6e'" : "'ann'";
        String ben = settings.dialect() == Dialect.H2 ? "X'62656e'" : "'ben'";
        String part = table.equals("decision_part") ? " and part = 1" : "";
        int moved = inDatabase(
                settings,
                statement -> statement.executeUpdate("update " + table + " set " + column + " = (select o." + column
                        + " from " + table + " o where o." + key + " = " + ann + part.replace("part", "o.part")
                        + ") where " + key + " = " + ben + part));
        assertThat(moved).isEqualTo(1);
    }

    private static <P extends StorePort> void cannotBeRead(
            JdbcSettings settings, Class<P> port, java.util.function.Function<P, Object> reading) {
        try (Store store = JdbcStore.open(settings)) {
            assertThatThrownBy(() -> store.reading(UMICH, unit -> reading.apply(unit.port(port))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("can't be read")
                    .hasMessageNotContaining("ben");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAccountIsOfItsOwnPersonAlone(Dialect dialect) {
        JdbcSettings settings = filled(dialect);
        move(settings, "body", "account", "person");

        cannotBeRead(settings, Accounts.class, accounts -> accounts.find(PersonId.of("ben")));
        cannotBeRead(settings, Accounts.class, accounts -> accounts.stream().toList());
        cannotBeRead(settings, Accounts.class, accounts -> accounts.findByEmail(EmailAddress.of("ben@umich.edu")));
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionAndTheRestOfItAreItsOwn(Dialect dialect) {
        JdbcSettings settings = filled(dialect);
        move(settings, "body", "decision_part", "decision");
        cannotBeRead(settings, DecisionLog.class, log -> log.find("ben"));

        move(settings, "body", "decision_entry", "decision");
        cannotBeRead(settings, DecisionLog.class, log -> log.find("ben"));
    }

    @ParameterizedTest
    @EnumSource
    void aMessageIsReadByWhoDeliversItAlone(Dialect dialect) {
        JdbcSettings settings = filled(dialect);
        String kept = inDatabase(settings, statement -> {
            try (ResultSet payloads = statement.executeQuery("select payload from outbox")) {
                payloads.next();
                return new String(payloads.getBytes(1), StandardCharsets.ISO_8859_1);
            }
        });
        assertThat(kept).doesNotContain("Dear");

        move(settings, "payload", "outbox", "message");
        try (Store store = JdbcStore.open(settings)) {
            assertThat(store.outboxQueue().lease("node", 10, NOON, Duration.ofMinutes(1), Set.of("mail", "text")))
                    .extracting(leased -> leased.message().payload())
                    .containsExactly("Dear ann");
            assertThat(store.outboxQueue().parked(UMICH, PageRequest.first(10)).rows())
                    .extracting(ParkedMessage::key)
                    .containsExactly("ben");
        }
    }
}
