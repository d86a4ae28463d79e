package org.micme.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.sql.Dialect;

/** A keys file that was named by mistake is told as such by every command, and does no harm. */
class WrongKeysTest {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("migrate"),
            List.of("status"),
            List.of("status", "--json"),
            List.of("verify"),
            List.of("rotate-keys"),
            List.of("rotate-keys", "--drop-older"),
            List.of("parked", "--institution", "umich"),
            List.of("unpark", "--institution", "umich", "--all"));

    @TempDir
    Path folder;

    private Path others;

    @BeforeEach
    void make() {
        others = folder.resolve("others.keys");
        MicmeDb.bare().run("new-key", others.toString());
    }

    private static void assertRefused(MicmeDb.Run run) {
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("these are not the keys of this database: name the keys file");
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandRefusesThem(Dialect dialect) throws Exception {
        JdbcSettings settings = Databases.empty(dialect);
        assertThat(MicmeDb.on(settings, folder).run("migrate").status()).isZero();
        MicmeDb strange = MicmeDb.on(settings, folder).with("MICME_KEYS", others.toString());
        String before = Files.readString(others);

        for (List<String> command : COMMANDS) {
            assertRefused(strange.run(command.toArray(String[]::new)));
        }

        assertThat(others).hasContent(before);
        assertThat(MicmeDb.on(settings, folder).run("verify").status()).isZero();
    }

    @Test
    void nothingIsTakenInOrOutUnderThem() throws Exception {
        JdbcSettings settings = Databases.empty(Dialect.H2);
        MicmeDb.on(settings, folder).run("migrate");
        MicmeDb strange = MicmeDb.on(settings, folder).with("MICME_KEYS", others.toString());
        String key = folder.resolve("transfer.key").toString();
        MicmeDb.bare().run("new-key", "--transfer", key);
        Path file = Files.writeString(folder.resolve("umich.jsonl"), "");

        assertRefused(strange.run("import", "--key-file", key, file.toString()));
        assertRefused(strange.run("export", "--institution", "umich", "--key-file", key, folder + "/out"));

        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsTold() throws Exception {
        MicmeDb db = MicmeDb.on(Databases.migrated(Dialect.H2), folder);

        MicmeDb.Run run = db.with("MICME_KEYS", folder + "/nokeys.keys").run("status");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("there is no keys file " + folder + "/nokeys.keys: check --keys");
    }
}
