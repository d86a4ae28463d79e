package org.micme.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.SampleInstitution;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.jdbc.sql.Dialect;

/** Keys lie in files that their owner alone reads, and that are never lost by a command. */
class KeyFilesTest {

    @TempDir
    Path folder;

    static boolean hasPermissions() {
        return java.nio.file.FileSystems.getDefault()
                .supportedFileAttributeViews()
                .contains("posix");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void newKeysAreMadeOnceAndSaidToBeKept() throws IOException {
        Path keys = folder.resolve("keys");

        MicmeDb.Run made = MicmeDb.bare().run("new-key", keys.toString());
        String text = Files.readString(keys);
        MicmeDb.Run again = MicmeDb.bare().run("new-key", keys.toString());

        assertThat(made.status()).isZero();
        assertThat(made.out()).contains("keep a copy").doesNotContain(text.substring(20, 60));
        assertThat(PersonalKeys.of(text).text()).isEqualTo(text);
        assertThat(again.status()).isEqualTo(64);
        assertThat(again.err()).contains("is there already");
        assertThat(keys).hasContent(text);
    }

    @Test
    @EnabledIf("hasPermissions")
    void theirOwnerAloneReadsThem() throws IOException {
        for (String[] call : List.of(new String[] {"new-key", "a"}, new String[] {"new-key", "--transfer", "b"})) {
            Path file = folder.resolve(call[call.length - 1]);
            call[call.length - 1] = file.toString();
            MicmeDb.bare().run(call);

            assertThat(permissions(file)).isEqualTo("rw-------");
        }
        MicmeDb.bare().run("new-key", "--rotate", folder.resolve("a").toString());
        assertThat(permissions(folder.resolve("a"))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
    @EnabledIf("hasPermissions")
    void aFileThatOthersReadIsRefusedWithTheRemedy(String permissions) throws Exception {
        Path keys = folder.resolve("keys");
        MicmeDb.bare().run("new-key", keys.toString());
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString(permissions));

        MicmeDb.Run run = MicmeDb.bare()
                .with("MICME_DATABASE", folder.toString())
                .with("MICME_KEYS", keys.toString())
                .run("migrate");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("chmod 600 " + keys);
        assertThat(folder.resolve("micme.mv.db")).doesNotExist();
    }

    @Test
    void rotatedKeysReadWhatTheFormerOnesWrote() throws Exception {
        var settings = Databases.migrated(Dialect.H2);
        try (JdbcStore store = JdbcStore.open(settings)) {
            SampleInstitution.fill(store);
        }
        MicmeDb db = MicmeDb.on(settings, folder);
        Path keys = folder.resolve("keys-of-the-tests");
        String before = Files.readString(keys);

        MicmeDb.Run rotated = MicmeDb.bare().run("new-key", "--rotate", keys.toString());

        assertThat(rotated.status()).isZero();
        assertThat(Files.readString(keys)).isNotEqualTo(before).hasSizeGreaterThan(before.length());
        assertThat(db.run("verify").out()).contains("the chain is whole");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(keys);
        }
    }

    @Test
    void olderKeysAreTakenOutOnceNothingNeedsThem() throws Exception {
        var settings = Databases.migrated(Dialect.H2);
        try (JdbcStore store = JdbcStore.open(settings)) {
            SampleInstitution.fill(store);
        }
        MicmeDb db = MicmeDb.on(settings, folder);
        Path keys = folder.resolve("keys-of-the-tests");
        String oldest = Files.readString(keys);
        MicmeDb.bare().run("new-key", "--rotate", keys.toString());
        String both = Files.readString(keys);

        MicmeDb.Run rotated = db.run("rotate-keys");
        assertThat(rotated.status()).isZero();
        assertThat(rotated.out()).containsPattern("[1-9][0-9]* rows were put under the newest keys");
        assertThat(keys).hasContent(both);

        MicmeDb.Run dropped = db.run("rotate-keys", "--drop-older");
        assertThat(dropped.status()).isZero();
        assertThat(dropped.out()).contains("0 rows were put", "has the newest keys alone");
        assertThat(Files.readString(keys)).hasSizeLessThan(both.length()).isNotEqualTo(oldest);
        try (JdbcStore store = JdbcStore.open(JdbcSettings.inFile(
                Path.of(settings.url().replaceFirst("jdbc:h2:[a-z]+:", "").replaceFirst(";.*", "")),
                PersonalKeys.of(Files.readString(keys))))) {
            assertThat(store.keyRotation().outstanding()).isZero();
        }
        assertThat(db.run("verify").out()).contains("the chain is whole");
    }

    @Test
    void whatAreNoKeysIsRefusedAndLeftAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("other"), "no keys");
        if (hasPermissions()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }

        MicmeDb.Run rotated = MicmeDb.bare().run("new-key", "--rotate", file.toString());

        assertThat(rotated.status()).isEqualTo(64);
        assertThat(rotated.err()).contains(file.toString(), "no keys of personal data");
        assertThat(file).hasContent("no keys");
        assertThat(MicmeDb.bare().run("new-key", "--rotate", folder + "/none").err())
                .contains("there is no file");
        assertThat(MicmeDb.bare().run("new-key", folder + "/none/keys").err()).contains("there is no folder");
        assertThat(MicmeDb.bare().run("new-key", folder.toString()).status()).isEqualTo(64);
    }

    @Test
    void oneFileIsMadeAtATime() {
        assertThat(MicmeDb.bare().run("new-key").err()).contains("one FILE");
        assertThat(MicmeDb.bare().run("new-key", "a", "b").err()).contains("one FILE");
        assertThat(MicmeDb.bare().run("new-key", "--rotate", "a", "--transfer").err())
                .contains("leave one out");
    }
}
