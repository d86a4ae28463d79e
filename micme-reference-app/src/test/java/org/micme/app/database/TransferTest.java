package org.micme.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.SampleInstitution;
import org.micme.jdbc.sql.Dialect;

/** An institution moves from one database to another by two commands, whole or not at all. */
class TransferTest {

    @TempDir
    Path folder;

    private Path key;

    @BeforeEach
    void makeAKey() {
        key = folder.resolve("transfer.key");
        assertThat(MicmeDb.bare().run("new-key", "--transfer", key.toString()).status())
                .isZero();
    }

    private static JdbcSettings filled(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect);
        try (JdbcStore store = JdbcStore.open(settings)) {
            SampleInstitution.fill(store);
        }
        return settings;
    }

    private MicmeDb on(JdbcSettings settings) throws Exception {
        return MicmeDb.on(settings, folder);
    }

    private MicmeDb.Run export(MicmeDb from, Path file) {
        return from.run("export", "--institution", "umich", "--key-file", key.toString(), file.toString());
    }

    private MicmeDb.Run importInto(MicmeDb to, Path file) {
        return to.run("import", "--key-file", key.toString(), file.toString());
    }

    private List<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSecondExportIsTheFirstToTheByte(Dialect dialect) throws Exception {
        Dialect other = dialect == Dialect.H2 ? Dialect.POSTGRESQL : Dialect.H2;
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        MicmeDb to = on(Databases.migrated(other));

        MicmeDb.Run exported = export(on(filled(dialect)), first);
        MicmeDb.Run imported = importInto(to, first);

        long rows = Files.readAllLines(first).size() - 2L;
        assertThat(exported).isEqualTo(new MicmeDb.Run(0, "umich: " + rows + " rows exported to " + first + "\n", ""));
        assertThat(imported.err()).isEmpty();
        assertThat(imported.status()).isZero();
        assertThat(imported.out().lines())
                .hasSize(3)
                .startsWith(
                        "umich: " + rows + " rows imported",
                        "umich: the chain is whole: 2 seals over 1235 entries; not sealed yet: 1 entry (audit 1235)")
                .last(InstanceOfAssertFactories.STRING)
                .matches("umich: the newest seal is 2:[0-9a-f]{32}");
        assertThat(export(to, second).status()).isZero();
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.readString(first)).doesNotContain(SampleInstitution.PHONE.value());
    }

    @Test
    void standardStreamsServeAsWell() throws Exception {
        String secret = Files.readString(key);
        MicmeDb from = on(filled(Dialect.H2)).with("MICME_TRANSFER_KEY", secret);
        MicmeDb.Run exported = from.run("export", "--institution", "umich", "-");
        byte[] lines = exported.out().getBytes(StandardCharsets.UTF_8);

        MicmeDb.Run imported = on(Databases.migrated(Dialect.H2)).runOn(lines, "import", "--key", secret, "-");

        assertThat(exported.status()).isZero();
        assertThat(exported.out())
                .startsWith("{\"micmeInstitution\":1,\"institution\":\"umich\"}\n")
                .endsWith("}\n");
        assertThat(imported.out()).contains("the chain is whole");
    }

    @Test
    void aLineThatIsWrongIsNamedAndNothingIsKept() throws Exception {
        Path file = folder.resolve("umich.jsonl");
        export(on(filled(Dialect.H2)), file);
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, String.join("\n", lines.subList(0, 17)) + "\n{\"table\":\"account\",\"row\":{}}\n");
        MicmeDb to = on(Databases.migrated(Dialect.H2));

        MicmeDb.Run imported = importInto(to, file);

        assertThat(imported.status()).isEqualTo(2);
        assertThat(imported.err())
                .contains(file.toString(), "line 18: a column of the table account is missing", "nothing was imported");
        assertThat(to.run("status").out()).contains("it holds no institution yet");
    }

    @Test
    void anotherKeyAndASecondImportAreRefused() throws Exception {
        Path file = folder.resolve("umich.jsonl");
        MicmeDb full = on(filled(Dialect.H2));
        export(full, file);
        Path other = folder.resolve("other.key");
        MicmeDb.bare().run("new-key", "--transfer", other.toString());

        MicmeDb.Run again = importInto(full, file);
        MicmeDb.Run strange =
                on(Databases.migrated(Dialect.H2)).run("import", "--key-file", other.toString(), file.toString());

        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("has the institution umich already");
        assertThat(strange.status()).isEqualTo(2);
        assertThat(strange.err())
                .contains("line 2: ", "another key")
                .doesNotContain(Files.readString(key).strip());
    }

    @Test
    void anExportThatFailsLeavesTheFormerOneAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("umich.jsonl"), "the former\n");
        JdbcSettings settings = Databases.migrated(Dialect.H2);
        JdbcStore.open(settings).close();
        // A node with keys that others don't have yet.
        try (JdbcStore store = JdbcStore.open(settings.withKeys(settings.keys().rotated()))) {
            SampleInstitution.fill(store);
        }
        MicmeDb from = on(settings);
        List<String> before = filesInFolder();

        MicmeDb.Run exported = export(from, file);

        assertThat(exported.status()).isEqualTo(1);
        assertThat(exported.err()).contains("its key is not among those given");
        assertThat(file).hasContent("the former\n");
        assertThat(filesInFolder()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsNamed() throws Exception {
        MicmeDb from = on(filled(Dialect.H2));

        assertThat(from.run("export", "--institution", "ohio", "--key-file", key.toString(), "-"))
                .isEqualTo(new MicmeDb.Run(64, "", "the database has no institution ohio: it has umich"));
        assertThat(export(from, folder.resolve("nowhere/umich.jsonl")).err()).contains("there is no folder");
        assertThat(export(from, folder).err()).contains("is a folder");
        assertThat(importInto(from, folder.resolve("nowhere.jsonl")).err()).contains("there is no file");
        assertThat(importInto(from, folder).err()).contains("is a folder");
    }

    @Test
    void aKeyIsNamedOnce() throws Exception {
        MicmeDb from = on(filled(Dialect.H2));

        assertThat(from.run("export", "--institution", "umich", "-").err())
                .contains("--key-file", "MICME_TRANSFER_KEY", "new-key --transfer");
        assertThat(from.run("export", "--institution", "umich", "--key", "a", "--key-file", "b", "-")
                        .err())
                .contains("leave one out");
        assertThat(from.run("export", "--institution", "umich", "--key", "a", "-"))
                .isEqualTo(
                        new MicmeDb.Run(
                                64,
                                "",
                                "what is given as a key is no key for exports: make one with micme db new-key --transfer FILE"));
        assertThat(from.run("export", "--key-file", key.toString(), "-").err()).contains("--institution");
    }
}
