package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.micme.jdbc.SampleInstitution.UMICH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.Tables.Migration;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.jdbc.personal.WrongKeys;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.account.Accounts;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;

/**
 * Whoever ran an earlier version finds everything again. Of each released version there is a file of rows among the resources, named after
 * its last migration, with the keys of their personal data beside it; {@code -Dmigrations.write=true} makes those of the newest
 * migration, where there are none.
 */
class MigrationsTest {

    private static final Path ROWS = Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/rows");

    static Stream<Arguments> released() throws IOException {
        try (Stream<Path> files = Files.list(ROWS)) {
            List<String> versions = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> name.replace(".sql", ""))
                    .sorted()
                    .toList();
            return versions.stream()
                    .flatMap(version -> Stream.of(Dialect.values()).map(dialect -> Arguments.of(version, dialect)));
        }
    }

    private static JdbcSettings with(JdbcSettings settings, String version) throws IOException {
        PersonalKeys keys = PersonalKeys.of(Files.readString(ROWS.resolve(version + ".keys")));
        return settings.withKeys(keys);
    }

    private static void migrate(JdbcSettings settings, String version) {
        Tables.of(settings).configuration().target(version).load().migrate();
    }

    private static List<String> columns(JdbcSettings settings) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select table_name, column_name, data_type, is_nullable from information_schema.columns"
                                + " where table_schema = 'public' order by table_name, ordinal_position")) {
            while (found.next()) {
                columns.add(found.getString(1) + "." + found.getString(2) + " " + found.getString(3) + " "
                        + found.getString(4));
            }
        }
        return columns;
    }

    private static byte[] exported(JdbcStore store, InstitutionId institution, String key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.transfer().export(institution, key, out, () -> {});
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void oneStepAfterAnotherLeadsToTheSameTablesAsAllAtOnce(Dialect dialect) throws SQLException {
        JdbcSettings settings = Databases.empty(dialect);
        List<Migration> all = Tables.of(settings).migrations();
        for (int i = 0; i < all.size(); i++) {
            migrate(settings, all.get(i).version());
            assertThat(Tables.of(settings).migrations().stream().filter(Migration::isRun))
                    .hasSize(i + 1);
        }

        assertThat(Tables.of(settings).migrate()).isZero();
        assertThat(columns(settings)).isNotEmpty().isEqualTo(columns(Databases.migrated(dialect)));
    }

    @ParameterizedTest
    @MethodSource("released")
    void theRowsOfAnEarlierVersionAreAllThereAndGoOn(String version, Dialect dialect) throws IOException {
        JdbcSettings settings = with(Databases.empty(dialect), version);
        migrate(settings, version);
        new TableRows(settings).read(ROWS.resolve(version + ".sql"));
        Tables.of(settings).migrate();
        // Whoever comes first with keys of another database does not make them those of this one.
        assertThatThrownBy(() -> JdbcStore.open(settings.withKeys(Databases.KEYS)))
                .isInstanceOf(WrongKeys.class);

        try (JdbcStore store = JdbcStore.open(settings)) {
            everyPortReads(store);
            String key = InstitutionTransfer.newKey();
            byte[] export = exported(store, UMICH, key);
            try (JdbcStore other = JdbcStore.open(Databases.migrated(dialect))) {
                other.transfer().importFrom(new ByteArrayInputStream(export), key, () -> {});
                assertThat(exported(other, UMICH, key)).isEqualTo(export);
            }
            SampleInstitution.append(store, "after");
            assertThat(store.ledger().seal(UMICH)).isEqualTo(2);
            assertThat(store.ledger().verify(UMICH).isWhole()).isTrue();
        }
    }

    private static void everyPortReads(Store store) {
        List<Class<? extends StorePort>> aggregates = store.ports().stream()
                .filter(Aggregates.class::isAssignableFrom)
                .toList();
        assertThat(aggregates).hasSizeGreaterThan(10);
        store.reading(UMICH, unit -> {
            assertThat(aggregates)
                    .allSatisfy(port -> assertThat(((Aggregates<?, ?>) unit.port(port)).stream())
                            .isNotEmpty());
            assertThat(unit.port(AccruedClaims.class).stream()).hasSize(1);
            assertThat(unit.port(AuditTrail.class).stream()).hasSize(4);
            assertThat(unit.port(Accounts.class).findByPhone(SampleInstitution.PHONE))
                    .isPresent();
            assertThat(unit.port(DecisionLog.class).find("d")).isPresent();
            assertThat(content(unit.port(org.micme.spi.file.Files.class))).hasSize(10);
            return true;
        });
        assertThat(store.ledger().verify(UMICH).faults()).isEmpty();
        assertThat(store.jobs().of(UMICH)).isNotEmpty();
    }

    private static byte[] content(org.micme.spi.file.Files files) {
        try (InputStream content = files.content("f")) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "migrations.write", matches = "true")
    void aReleaseLeavesItsRows() throws IOException {
        JdbcSettings settings = Databases.migrated(Dialect.POSTGRESQL);
        List<Migration> all = Tables.of(settings).migrations();
        String version = all.get(all.size() - 1).version();
        try (JdbcStore store = JdbcStore.open(settings)) {
            SampleInstitution.fillSparsely(store);
        }
        assertThat(ROWS.resolve(version + ".sql"))
                .as("rows stay as they were released")
                .doesNotExist();
        new TableRows(settings).write(Databases.TABLES, ROWS.resolve(version + ".sql"));
        Files.writeString(ROWS.resolve(version + ".keys"), Databases.KEYS.text());
    }
}
