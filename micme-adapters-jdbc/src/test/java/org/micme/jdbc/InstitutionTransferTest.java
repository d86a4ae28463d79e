package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.transfer.TransferredColumns;
import org.micme.spi.account.Accounts;

/** A whole institution goes out of one database and into another, and nothing is lost on the way. */
class InstitutionTransferTest {

    private static final InstitutionId UMICH = SampleInstitution.UMICH;
    private static final String KEY = InstitutionTransfer.newKey();

    private static JdbcStore filled(Dialect dialect) {
        JdbcStore store = JdbcStore.open(Databases.migrated(dialect));
        SampleInstitution.fill(store);
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

    @Test
    void theSampleHasSomethingInEveryTable() {
        try (JdbcStore store = filled(Dialect.H2)) {
            Set<String> tables = new TreeSet<>();
            Matcher table = Pattern.compile("(?m)^\\{\"table\":\"(\\w+)\"")
                    .matcher(new String(exported(store), StandardCharsets.UTF_8));
            while (table.find()) {
                tables.add(table.group(1));
            }

            assertThat(tables)
                    .isEqualTo(TransferredColumns.names().stream()
                            .map(name -> name.replaceFirst("\\..*", ""))
                            .collect(Collectors.toSet()));
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
                            unit -> unit.port(Accounts.class)
                                    .findByPhone(SampleInstitution.PHONE)
                                    .isPresent()))
                    .isTrue();
            SampleInstitution.append(store, "after");

            assertThat(store.ledger().seal(UMICH)).isEqualTo(2);
            assertThat(store.ledger().verify(UMICH).isWhole()).isTrue();
        }
    }

    @Test
    void noPersonalDataTravelsInPlainSight() {
        try (JdbcStore store = filled(Dialect.H2)) {
            assertThat(new String(exported(store), StandardCharsets.UTF_8))
                    .doesNotContain(SampleInstitution.PHONE.value())
                    .doesNotContain(SampleInstitution.DIPLOMATE.value() + "\"");
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

    /** Each line of these is as it was written. */
    @Test
    void anExportOfWhichLinesAreMissingOrMovedIsRefused() {
        byte[] export;
        try (JdbcStore store = filled(Dialect.H2)) {
            export = exported(store);
        }
        List<String> lines = new String(export, StandardCharsets.UTF_8).lines().toList();
        int last = lines.size() - 1;
        List<String> withoutClaims = lines.stream()
                .filter(line -> !line.contains("\"credit_claim\""))
                .toList();
        List<String> moved = new ArrayList<>(lines);
        Collections.swap(moved, last - 1, last - 2);
        try (JdbcStore store = JdbcStore.open(Databases.migrated(Dialect.H2))) {
            for (List<String> others : List.of(
                    lines.subList(0, last),
                    lines.subList(0, 5),
                    List.of(lines.get(0), lines.get(last)),
                    withoutClaims,
                    moved)) {
                String text = String.join("\n", others) + "\n";
                assertThatThrownBy(() -> importInto(store, text.getBytes(StandardCharsets.UTF_8)))
                        .hasMessageContaining("nothing was imported");
                assertThat(store.institutions()).isEmpty();
            }
            assertThat(withoutClaims).hasSizeLessThan(lines.size());
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
