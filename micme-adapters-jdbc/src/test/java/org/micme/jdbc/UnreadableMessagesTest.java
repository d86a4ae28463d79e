package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.PageRequest;
import org.micme.spi.store.Store;

/** A message whose key is missing, or that was altered, waits for a person, and all others leave. */
class UnreadableMessagesTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final Instant NOON = Instant.parse("2025-03-07T12:00:00Z");

    /** A database whose keys are given: rotated ones that are not given to all may write to it. */
    private static JdbcSettings opened(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        JdbcStore.open(settings).close();
        return settings;
    }

    private static void put(Store store, String key) {
        store.inUnit(UMICH, unit -> unit.port(Outbox.class).put(new OutboxMessage(key, "mail", "Dear Ann", NOON)));
    }

    private static List<String> leaving(Store store, int most) {
        return store.outboxQueue().lease("node", most, NOON, Duration.ofMinutes(1), Set.of("mail")).stream()
                .map(LeasedMessage::message)
                .map(OutboxMessage::key)
                .toList();
    }

    private static List<ParkedMessage> parked(Store store) {
        return store.outboxQueue().parked(UMICH, PageRequest.first(1_000)).rows();
    }

    @ParameterizedTest
    @EnumSource
    void whatAMissingKeyWroteIsParkedAndLeavesOnceTheKeyIsThereAndItIsUnparked(Dialect dialect) {
        JdbcSettings settings = opened(dialect);
        JdbcSettings newer = settings.withKeys(settings.keys().rotated());
        try (Store store = JdbcStore.open(newer)) {
            put(store, "a");
        }
        try (Store store = JdbcStore.open(settings)) {
            put(store, "b");

            assertThat(leaving(store, 10)).containsExactly("b");
            assertThat(parked(store))
                    .containsExactly(new ParkedMessage(
                            "a",
                            "mail",
                            NOON,
                            0,
                            "what it says can't be read: it was altered, or its key is not among those given to the node that"
                                    + " leased it"));
        }
        try (Store store = JdbcStore.open(newer)) {
            assertThat(store.outboxQueue().unpark(UMICH, "a", NOON)).isTrue();
            assertThat(leaving(store, 10)).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void howeverManyCannotBeReadTheFirstThatCanLeaves(Dialect dialect) {
        JdbcSettings settings = opened(dialect);
        try (Store store = JdbcStore.open(settings.withKeys(settings.keys().rotated()))) {
            IntStream.range(0, 50).forEach(i -> put(store, "a" + i));
        }
        try (Store store = JdbcStore.open(settings)) {
            put(store, "b");

            assertThat(leaving(store, 7)).containsExactly("b");
            assertThat(leaving(store, 7)).isEmpty();
            assertThat(parked(store)).hasSize(50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMessageWhosePayloadWasTakenAwayIsParkedToo(Dialect dialect) throws SQLException {
        JdbcSettings settings = Databases.migrated(dialect);
        try (Store store = JdbcStore.open(settings)) {
            put(store, "a");
            put(store, "b");
            try (Connection connection =
                            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                    Statement statement = connection.createStatement()) {
                String key = dialect == Dialect.H2 ? "X'61'" : "'a'";
                assertThat(statement.executeUpdate("update outbox set payload = null where message = " + key))
                        .isEqualTo(1);
            }

            assertThat(leaving(store, 1)).containsExactly("b");
            assertThat(parked(store)).extracting(ParkedMessage::key).containsExactly("a");
        }
    }
}
