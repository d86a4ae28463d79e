package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.micme.jdbc.SampleInstitution.UMICH;

import io.vavr.collection.LinkedHashSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.Diplomate;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.jdbc.personal.WrongKeys;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.account.Accounts;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.moc.Diplomates;
import org.micme.spi.store.Store;

/** The newest keys take over from the older ones, which can then be taken out, and nothing is lost. */
class KeyRotationTest {

    private static final InstitutionId MERCY = InstitutionId.of("mercy");
    private static final int PEOPLE = 230;

    /** An account, a diplomate, a decision and the rest of it, a message, a phone, people elsewhere with a phone each, the key check. */
    private static final int ROWS = 7 + 2 * PEOPLE;

    private static JdbcSettings with(JdbcSettings settings, PersonalKeys keys) {
        return settings.withKeys(keys);
    }

    private static PhoneNumber phone(int person) {
        return PhoneNumber.of("+1734555" + (1_000 + person));
    }

    private static void signUp(Store store, int person) {
        PersonId id = PersonId.of("p" + person);
        Act act = Act.of(id, java.time.Instant.parse("2025-03-07T12:00:00Z"));
        AccountDetails details = AccountDetails.builder()
                .email(EmailAddress.of("p" + person + "@umich.edu"))
                .name(new PersonName("P", "P"))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"))
                .phones(LinkedHashSet.of(phone(person)))
                .build();
        Consent consent = new Consent("1", act.occurredAt());
        store.inUnit(MERCY, unit -> {
            unit.port(Accounts.class)
                    .save(
                            Account.signUp(id, details, LinkedHashSet.of(Role.LEARNER), consent, act)
                                    .state(),
                            Version.NEW);
            return true;
        });
    }

    /** A database that was filled under older keys. */
    private static JdbcSettings filled(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        fill(settings);
        try (JdbcStore store = JdbcStore.open(settings)) {
            assertThat(store.keyRotation().outstanding()).isZero();
            assertThat(store.keyRotation().run(() -> {})).isZero();
        }
        return settings;
    }

    private static void fill(JdbcSettings settings) {
        try (JdbcStore store = JdbcStore.open(settings)) {
            SampleInstitution.fill(store);
            for (int i = 0; i < PEOPLE; i++) {
                signUp(store, i);
            }
        }
    }

    private static void everythingOpens(Store store) {
        assertThat(store.<Boolean>reading(UMICH, unit -> {
                    assertThat(unit.port(Accounts.class).findByPhone(SampleInstitution.PHONE))
                            .isPresent();
                    assertThat(unit.port(Diplomates.class).stream()).hasSize(1);
                    assertThat(unit.port(DecisionLog.class).find("d")).isPresent();
                    return true;
                }))
                .isTrue();
        assertThat(store.<Boolean>reading(MERCY, unit -> {
                    assertThat(unit.port(Accounts.class).stream()).hasSize(PEOPLE);
                    for (int i = 0; i < PEOPLE; i++) {
                        assertThat(unit.port(Accounts.class).findByPhone(phone(i)))
                                .map(Account::person)
                                .contains(PersonId.of("p" + i));
                    }
                    return true;
                }))
                .isTrue();
        assertThat(store.ledger().verify(UMICH).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void afterItTheNewestKeysAloneOpenEverything(Dialect dialect) {
        JdbcSettings settings = filled(dialect);
        PersonalKeys rotated = settings.keys().rotated();
        try (JdbcStore store = JdbcStore.open(with(settings, rotated))) {
            everythingOpens(store);
            assertThat(store.keyRotation().outstanding()).isEqualTo(ROWS);

            AtomicInteger steps = new AtomicInteger();
            assertThat(store.keyRotation().run(steps::incrementAndGet)).isEqualTo(ROWS);
            assertThat(steps).hasValue(ROWS);
            assertThat(store.keyRotation().outstanding()).isZero();
        }
        try (JdbcStore store = JdbcStore.open(with(settings, rotated.newest()))) {
            everythingOpens(store);
        }
        assertThatThrownBy(() -> JdbcStore.open(settings)).isInstanceOf(WrongKeys.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBrokenOffGoesOnWhereItEnded(Dialect dialect) {
        JdbcSettings settings = filled(dialect);
        try (JdbcStore store = JdbcStore.open(with(settings, settings.keys().rotated()))) {
            AtomicInteger steps = new AtomicInteger();
            assertThatThrownBy(() -> store.keyRotation().run(() -> {
                        if (steps.incrementAndGet() == 60) {
                            throw new CancellationException("enough for today");
                        }
                    }))
                    .isInstanceOf(CancellationException.class);

            long left = store.keyRotation().outstanding();
            assertThat(left).isBetween(1L, ROWS - 60L);
            assertThat(store.keyRotation().run(() -> {})).isEqualTo(left);
            assertThat(store.keyRotation().outstanding()).isZero();
            everythingOpens(store);
        }
    }

    private static void changeDiplomate(Store store) {
        store.inUnit(UMICH, unit -> {
            Diplomates diplomates = unit.port(Diplomates.class);
            Diplomate before = diplomates.stream().findFirst().orElseThrow();
            Act act = Act.of(before.person(), java.time.Instant.EPOCH);
            diplomates.save(before.enter(before.ids(), before.birthDay(), act).state(), before.version());
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenInTheMeantimeStays(Dialect dialect) throws Exception {
        JdbcSettings settings = filled(dialect);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try (JdbcStore store = JdbcStore.open(with(settings, settings.keys().rotated()))) {
            AtomicBoolean isOver = new AtomicBoolean();
            Future<Integer> changes = writer.submit(() -> {
                int made = 0;
                do {
                    changeDiplomate(store);
                    made++;
                } while (!isOver.get());
                return made;
            });
            store.keyRotation().run(() -> {});
            isOver.set(true);

            int made = changes.get(60, TimeUnit.SECONDS);
            Diplomate kept = store.reading(
                    UMICH,
                    unit -> unit.port(Diplomates.class).stream().findFirst().orElseThrow());
            assertThat(kept.version()).isEqualTo(Version.of(1 + made));
            assertThat(store.keyRotation().outstanding()).isZero();
            everythingOpens(store);
        } finally {
            writer.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatIsNotThereIsToldAndWhatItWroteStays(Dialect dialect) {
        JdbcSettings older = Databases.migrated(dialect);
        JdbcStore.open(older).close();
        JdbcSettings settings = with(older, older.keys().rotated());
        fill(settings);
        try (JdbcStore store = JdbcStore.open(with(older, older.keys().rotated()))) {
            assertThatThrownBy(() -> store.keyRotation().run(() -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("its key is not among those given");
        }
        try (JdbcStore store = JdbcStore.open(settings)) {
            everythingOpens(store);
        }
    }
}
