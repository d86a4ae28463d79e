package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.account.Accounts;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.store.UnitOfWork;

/** A whole institution goes out of one database and into another, and nothing is lost on the way. */
class InstitutionTransferTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final Instant NOON = Instant.parse("2025-03-07T12:00:00.123456789Z");
    private static final PersonId ANN = PersonId.of("p\t\\1");
    private static final PhoneNumber PHONE = PhoneNumber.of("+17345550100");
    private static final String KEY = InstitutionTransfer.newKey();

    private static Act act() {
        return Act.of(ANN, NOON);
    }

    /** Something in every kind of table: columns, records, personal data, bytes, seals. */
    private static Object fill(UnitOfWork unit) {
        AccountDetails details = AccountDetails.builder()
                .email(EmailAddress.of("Ann@umich.edu"))
                .name(new PersonName("Ann", "\u0141ukasz \uD835\uDC00"))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"))
                .phones(LinkedHashSet.of(PHONE))
                .build();
        unit.port(Accounts.class)
                .save(
                        Account.signUp(ANN, details, LinkedHashSet.of(Role.LEARNER), new Consent("1", NOON), act())
                                .state(),
                        Version.NEW);
        for (int i = 0; i < 1_234; i++) {
            Participation participation = new Participation(PersonId.of("learner\n" + i), ActivityId.of(7));
            unit.port(Claims.class)
                    .claim(OpenClaim.of(new ClaimKey(participation, CreditType.AAPA))
                            .claim(Credits.ofQuarters(3), Channel.SMS, act())
                            .state());
            unit.port(AuditTrail.class).append(new AuditEntry("claim", "c" + i, "Claimed", act(), List.of()));
        }
        unit.port(DecisionLog.class)
                .append(new LoggedDecision(
                        "d",
                        new LoggedDecision.Subject("claim", "c1"),
                        NOON,
                        new LoggedDecision.Basis("flyer", "1", new LoggedDecision.HeldPolicy("micme", "1", "{}")),
                        new LoggedDecision.Exchange("{\"diplomate\":\"123456\"}", "{}")));
        unit.port(Outbox.class).put(new OutboxMessage("k", "mail", "{}", NOON));
        try {
            StoredFile file =
                    new StoredFile("f", new StoredFile.Owner("child", "7"), "a.pdf", "application/pdf", act());
            unit.port(Files.class).add(file, new ByteArrayInputStream(new byte[700_000]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unit;
    }

    private static JdbcStore filled(Dialect dialect) {
        JdbcStore store = JdbcStore.open(Databases.migrated(dialect));
        store.inUnit(UMICH, InstitutionTransferTest::fill);
        store.ledger().seal(UMICH);
        store.inUnit(UMICH, unit -> {
            unit.port(AuditTrail.class).append(new AuditEntry("claim", "later", "Claimed", act(), List.of()));
            return true;
        });
        return store;
    }

    private static byte[] exported(JdbcStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.transfer().export(UMICH, KEY, out, () -> {});
        return out.toByteArray();
    }

    private static void importInto(JdbcStore store, byte[] export) {
        store.transfer().importFrom(new ByteArrayInputStream(export), KEY, () -> {});
    }

    static Stream<Arguments> ways() {
        return Stream.of(Dialect.values())
                .flatMap(from -> Stream.of(Dialect.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatWasImportedIsExportedToTheByteAndItsChainIsWhole(Dialect from, Dialect to) {
        byte[] export;
        try (JdbcStore store = filled(from)) {
            export = exported(store);
        }
        try (JdbcStore store = JdbcStore.open(Databases.migrated(to))) {
            importInto(store, export);

            assertThat(exported(store)).isEqualTo(export);
            assertThat(store.ledger().verify(UMICH).faults()).isEmpty();
            assertThat(store.ledger().verify(UMICH).unsealedCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theImportedInstitutionGoesOn(Dialect dialect) {
        byte[] export;
        try (JdbcStore store = filled(dialect)) {
            export = exported(store);
        }
        try (JdbcStore store = JdbcStore.open(Databases.migrated(dialect))) {
            importInto(store, export);
            assertThat(store.<Boolean>reading(
                            UMICH,
                            unit -> unit.port(Accounts.class).findByPhone(PHONE).isPresent()))
                    .isTrue();
            store.inUnit(UMICH, unit -> {
                unit.port(AuditTrail.class).append(new AuditEntry("claim", "after", "Claimed", act(), List.of()));
                return true;
            });

            assertThat(store.ledger().seal(UMICH)).isEqualTo(2);
            assertThat(store.ledger().verify(UMICH).isWhole()).isTrue();
        }
    }

    @Test
    void noPersonalDataTravelsInPlainSight() {
        try (JdbcStore store = filled(Dialect.H2)) {
            assertThat(new String(exported(store), StandardCharsets.UTF_8))
                    .doesNotContain(PHONE.value())
                    .doesNotContain("123456\"");
        }
    }

    @Test
    void anInstitutionIsImportedWholeOrNotAtAll() {
        byte[] export;
        try (JdbcStore store = filled(Dialect.H2)) {
            export = exported(store);
        }
        String text = new String(export, StandardCharsets.UTF_8);
        try (JdbcStore store = JdbcStore.open(Databases.migrated(Dialect.H2))) {
            for (String broken : List.of(
                    "",
                    "{}",
                    "no JSON",
                    text.replaceFirst("\"version\":1", "\"version\":\"one\""),
                    text.replaceFirst("\"credit_type\"", "\"creditType\""),
                    text.replaceFirst("\"quarters\":3,", ""),
                    text + "{\"table\":\"unheard_of\",\"row\":{}}\n",
                    text + text.lines().skip(1).findFirst().orElseThrow())) {
                assertThatThrownBy(() -> importInto(store, broken.getBytes(StandardCharsets.UTF_8)))
                        .hasMessageContaining("line ")
                        .hasMessageContaining("nothing was imported");
                assertThat(store.institutions()).isEmpty();
            }
        }
    }

    @Test
    void anotherKeyOpensNothing() {
        try (JdbcStore store = filled(Dialect.H2);
                JdbcStore other = JdbcStore.open(Databases.migrated(Dialect.H2))) {
            byte[] export = exported(store);

            assertThatThrownBy(() -> other.transfer()
                            .importFrom(new ByteArrayInputStream(export), InstitutionTransfer.newKey(), () -> {}))
                    .hasMessageContaining("another key");
            assertThatThrownBy(() -> other.transfer().importFrom(new ByteArrayInputStream(export), "no key", () -> {}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nothingIsImportedOverWhatIsThere() {
        try (JdbcStore store = filled(Dialect.H2)) {
            byte[] export = exported(store);

            assertThatThrownBy(() -> importInto(store, export)).hasMessageContaining("already");
            assertThat(exported(store)).isEqualTo(export);
        }
    }
}
