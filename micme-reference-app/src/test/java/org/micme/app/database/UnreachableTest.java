package org.micme.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.sql.Dialect;

/** A database that can't be reached says which of many reasons it has, and what to do. */
class UnreachableTest {

    private static final String SECRET = "s3cret";

    @TempDir
    Path folder;

    private void assertRefused(MicmeDb db, String why) {
        for (String command : new String[] {"status", "migrate", "verify"}) {
            MicmeDb.Run run = db.run(command);

            assertThat(run.status()).as(command).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("micme: ", why).doesNotContain(SECRET, "Exception", "\tat ");
        }
    }

    private MicmeDb onServer() throws Exception {
        return MicmeDb.on(Databases.migrated(Dialect.POSTGRESQL), folder).with("MICME_DB_PASSWORD", SECRET);
    }

    @Test
    void aServerThatDoesNotAnswer() throws Exception {
        assertRefused(
                onServer().with("MICME_DATABASE", "jdbc:postgresql://localhost:1/micme"), "whether the server runs");
    }

    @Test
    void aUserWhomTheServerDoesNotKnow() throws Exception {
        assertRefused(onServer().with("MICME_DB_USER", "nobody_of_that_name"), "refuses the user or the password");
    }

    @Test
    void aServerWithoutThatDatabase() throws Exception {
        String url = Databases.empty(Dialect.POSTGRESQL).url();

        assertRefused(
                onServer().with("MICME_DATABASE", url.replaceFirst("/micme_\\w+", "/no_such_database")),
                "no database of that name");
    }

    @Test
    void aFileThatAnotherProgramHasOpen() throws Exception {
        JdbcSettings settings = Databases.migrated(Dialect.H2);
        MicmeDb db = MicmeDb.on(settings, folder);
        Path file = Path.of(settings.url().replaceFirst("jdbc:h2:[a-z]+:", "").replaceFirst(";.*", ""));
        // Another program, as far as H2 can tell: it is known by the lock on its file.
        Path copy = Files.createDirectories(folder.resolve("open")).resolve("micme.mv.db");
        Files.copy(Path.of(file + ".mv.db"), copy);
        try (var channel = java.nio.channels.FileChannel.open(copy, java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertRefused(db.with("MICME_DATABASE", copy.toString()), "in use by another program");
            assertThat(copy.resolveSibling("micme.trace.db")).doesNotExist();
        }
    }

    @Test
    void aFileThatIsNoDatabase() throws Exception {
        Path file = Files.writeString(folder.resolve("other.mv.db"), "something else\n".repeat(1_000));
        MicmeDb db = MicmeDb.on(Databases.migrated(Dialect.H2), folder).with("MICME_DATABASE", file.toString());

        assertRefused(db, "no database that this program can read");
    }

    @Test
    void aFileThatIsNotThereIsNotMadeByLookingAtIt() throws Exception {
        MicmeDb db = MicmeDb.on(Databases.migrated(Dialect.H2), folder)
                .with("MICME_DATABASE", folder.resolve("mispelt").toString());

        assertThat(db.run("status").status()).isEqualTo(64);
        assertThat(db.run("status").err()).contains("there is no database", "mispelt.mv.db", "micme db migrate");
        assertThat(folder.resolve("mispelt.mv.db")).doesNotExist();
    }

    @Test
    void anOpenStoreIsNotDisturbed() throws Exception {
        JdbcSettings settings = Databases.migrated(Dialect.POSTGRESQL);
        try (JdbcStore store = JdbcStore.open(settings)) {
            assertThat(MicmeDb.on(settings, folder).run("status").status()).isZero();
            assertThat(store.institutions()).isEmpty();
        }
    }
}
