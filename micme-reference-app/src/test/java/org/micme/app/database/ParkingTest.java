package org.micme.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.jdbc.SampleInstitution.UMICH;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.job.LeasedJob;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.store.Store;

/** Who looks after a database sees which messages and jobs wait for a person, and lets them go again. */
class ParkingTest {

    private static final Instant BEFORE = Instant.parse("2025-03-07T12:30:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final String SECRET = "Dear Ann, your code is 4711";

    @TempDir
    Path folder;

    private static void put(Store store, String key) {
        store.inUnit(UMICH, unit -> unit.port(Outbox.class).put(new OutboxMessage(key, "mail", SECRET, BEFORE)));
    }

    private static List<LeasedMessage> leaving(Store store, Instant now) {
        return store.outboxQueue().lease("n", 1_000, now, LEASE, Set.of("mail"));
    }

    private static LeasedJob leased(Store store, String job) {
        return store.jobs().lease("n", BEFORE, LEASE, Set.of(job)).orElseThrow();
    }

    /** A database in which two messages and a job are parked, and one of each is not. */
    private static JdbcSettings parked(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        park(settings);
        return settings;
    }

    private static void park(JdbcSettings settings) {
        try (Store store = JdbcStore.open(settings)) {
            put(store, "b");
            put(store, "a");
            leaving(store, BEFORE).forEach(message -> store.outboxQueue().park(message, "no such address"));
            put(store, "waiting");
            List.of("digest", "watch").forEach(job -> store.jobs().ensure(UMICH, job, BEFORE));
            store.jobs().failed(leased(store, "watch"), BEFORE, "java.io.IOException");
            store.jobs().park(leased(store, "watch"), "java.io.IOException");
        }
    }

    private MicmeDb on(JdbcSettings settings) throws Exception {
        return MicmeDb.on(settings, folder);
    }

    private static String out(MicmeDb db, String... arguments) {
        MicmeDb.Run run = db.run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private static String parked(MicmeDb db) {
        return out(db, "parked", "--institution", "umich");
    }

    private static MicmeDb.Run unparked(MicmeDb db, String... which) {
        String[] call = new String[3 + which.length];
        System.arraycopy(new String[] {"unpark", "--institution", "umich"}, 0, call, 0, 3);
        System.arraycopy(which, 0, call, 3, which.length);
        return db.run(call);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsParkedIsListedWithItsReasonAndNothingOfWhatItSays(Dialect dialect) throws Exception {
        MicmeDb db = on(parked(dialect));

        assertThat(parked(db).lines())
                .containsExactly(
                        "umich: message a by mail was tried 1 time: no such address",
                        "umich: message b by mail was tried 1 time: no such address",
                        "umich: job watch has failed 2 times: java.io.IOException");
        assertThat(out(db, "parked", "--institution", "umich", "--json"))
                .isEqualTo("{\"institution\":\"umich\",\"messages\":["
                        + "{\"message\":\"a\",\"transport\":\"mail\",\"notBefore\":\"2025-03-07T12:30:00Z\",\"attempts\":1,"
                        + "\"lastError\":\"no such address\"},"
                        + "{\"message\":\"b\",\"transport\":\"mail\",\"notBefore\":\"2025-03-07T12:30:00Z\",\"attempts\":1,"
                        + "\"lastError\":\"no such address\"}],"
                        + "\"jobs\":[{\"job\":\"watch\",\"failures\":2,\"lastError\":\"java.io.IOException\"}]}\n");
        assertThat(out(db, "status"))
                .contains("2 parked for a person", "1 parked for a person")
                .contains("umich: job watch has failed 2 times");
    }

    @ParameterizedTest
    @EnumSource
    void oneMessageIsUnparkedAndLeavesFromNowOn(Dialect dialect) throws Exception {
        JdbcSettings settings = parked(dialect);
        MicmeDb db = on(settings);

        assertThat(unparked(db, "--message", "a"))
                .isEqualTo(new MicmeDb.Run(0, "umich: message a may leave again\n", ""));

        assertThat(parked(db)).doesNotContain("message a ").contains("message b ", "job watch");
        try (Store store = JdbcStore.open(settings)) {
            assertThat(leaving(store, MicmeDb.NOW.minusMillis(1)))
                    .extracting(leased -> leased.message().key())
                    .containsExactly("waiting");
            assertThat(leaving(store, MicmeDb.NOW)).singleElement().satisfies(leased -> {
                assertThat(leased.message()).isEqualTo(new OutboxMessage("a", "mail", SECRET, MicmeDb.NOW));
                assertThat(leased.attempt()).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneJobIsUnparkedAndIsDueFromNowOn(Dialect dialect) throws Exception {
        JdbcSettings settings = parked(dialect);
        MicmeDb db = on(settings);

        assertThat(unparked(db, "--job", "watch")).isEqualTo(new MicmeDb.Run(0, "umich: job watch is due again\n", ""));

        assertThat(parked(db)).contains("message a ", "message b ").doesNotContain("job watch");
        try (Store store = JdbcStore.open(settings)) {
            assertThat(store.jobs().lease("n", MicmeDb.NOW.minusMillis(1), LEASE, Set.of("watch")))
                    .isEmpty();
            assertThat(store.jobs().lease("n", MicmeDb.NOW, LEASE, Set.of("watch")))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void allAreUnparkedHoweverManyPagesTheyFill(Dialect dialect) throws Exception {
        JdbcSettings settings = parked(dialect);
        try (Store store = JdbcStore.open(settings)) {
            IntStream.range(0, 1_001).forEach(i -> put(store, "m" + i));
            leaving(store, BEFORE.plusSeconds(1))
                    .forEach(one -> store.outboxQueue().park(one, "no network"));
            leaving(store, BEFORE.plusSeconds(1))
                    .forEach(one -> store.outboxQueue().park(one, "no network"));
        }
        MicmeDb db = on(settings);

        assertThat(unparked(db, "--all"))
                .isEqualTo(new MicmeDb.Run(0, "umich: 1004 messages may leave again; 1 job is due again\n", ""));
        assertThat(parked(db)).isEqualTo("umich: nothing is parked\n");
        assertThat(unparked(db, "--all").out()).isEqualTo("umich: 0 messages may leave again; 0 jobs are due again\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--message waiting", "--message none", "--job digest", "--job none"})
    void whatIsNotParkedIsNotUnparkedAndTheCommandSaysSo(String which) throws Exception {
        MicmeDb.Run run = unparked(on(parked(Dialect.H2)), which.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains(which.substring(2) + " is not parked");
    }

    @Test
    void whichAndOfWhomHasToBeSaid() throws Exception {
        MicmeDb db = on(parked(Dialect.H2));

        assertThat(db.run("parked").err()).contains("which institution", "--institution");
        assertThat(db.run("parked").status()).isEqualTo(64);
        assertThat(db.run("unpark", "--all").status()).isEqualTo(64);
        assertThat(unparked(db).err()).contains("--message KEY", "--job NAME", "--all");
        assertThat(unparked(db, "--all", "--job", "watch").status()).isEqualTo(64);
        assertThat(unparked(db, "--message", "a", "--job", "watch").status()).isEqualTo(64);
        assertThat(db.run("parked", "--institution", "ohio").err()).contains("no institution ohio: it has umich");
        assertThat(parked(db)).contains("message a ", "job watch");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageWhoseKeyIsMissingIsListedToo(Dialect dialect) throws Exception {
        JdbcSettings settings = Databases.migrated(dialect);
        JdbcStore.open(settings).close();
        // A node with keys that others don't have yet.
        park(settings.withKeys(settings.keys().rotated()));
        MicmeDb db = on(settings);

        assertThat(parked(db)).contains("message a by mail", "message b by mail");
        assertThat(unparked(db, "--message", "a").status()).isZero();
    }

    @Test
    void theHelpNamesBoth() {
        assertThat(MicmeDb.bare().run("help").status()).isZero();
        assertThat(MicmeDb.bare().run("help")).isEqualTo(MicmeDb.bare().run("parked", "--help"));
        assertThat(MicmeDb.bare().run("help").out())
                .contains("micme db parked --institution ID", "micme db unpark --institution ID (--message KEY");
        assertThat(MicmeDb.bare().run("park").err()).contains("parked, unpark");
    }
}
