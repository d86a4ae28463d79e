package org.micme.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.SecretFile;
import org.micme.cli.console.UsageException;
import org.micme.jdbc.JdbcSettings;

/** Settings of a database come from options or from the environment, and all that are wrong are named at once. */
class DatabaseSettingsTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeKeys() {
        Path keys = folder.resolve("keys");
        MicmeDb.bare().run("new-key", keys.toString());
        environment.put("MICME_KEYS", keys.toString());
    }

    private DatabaseSettings read(String... options) {
        return DatabaseSettings.of(new Arguments(List.of(options), Set.of(), DatabaseSettings.OPTIONS), environment);
    }

    private String refused(String... options) {
        try {
            return "nothing was refused: " + read(options);
        } catch (UsageException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void aServerIsNamedByOptionsAndItsPasswordByTheEnvironment() {
        environment.put("MICME_DB_PASSWORD", "s3cret");
        environment.put("MICME_DATABASE", "an option wins");

        DatabaseSettings settings = read("--database", "jdbc:postgresql://host/micme", "--user", "office");

        assertThat(settings.jdbc().url()).isEqualTo("jdbc:postgresql://host/micme");
        assertThat(settings.jdbc().login()).isEqualTo(new JdbcSettings.Login("office", "s3cret"));
        assertThat(settings.ofExisting()).isSameAs(settings.jdbc());
        assertThat(settings.toString()).doesNotContain("s3cret", "office");
    }

    @Test
    void aPasswordComesFromAFileThatItsOwnerAloneReads() throws Exception {
        Path file = folder.resolve("password");
        new SecretFile(file.toString()).make("of the file\n");
        environment.put("MICME_DB_PASSWORD", "of the environment");

        DatabaseSettings settings = read(
                "--database", "jdbc:postgresql://host/micme", "--user", "office", "--password-file", file.toString());

        assertThat(settings.jdbc().login().password()).isEqualTo("of the file");
    }

    @Test
    void anH2DatabaseIsAFileOrLiesInAFolder() throws Exception {
        Files.createDirectories(folder.resolve("both"));
        Files.createFile(folder.resolve("both.mv.db"));

        assertThat(read("--database", folder.toString()).jdbc().url()).contains(folder + "/micme;");
        assertThat(read("--database", folder + "/other").jdbc().url()).contains(folder + "/other;");
        assertThat(read("--database", folder + "/other.mv.db").jdbc().url()).contains(folder + "/other;");
        assertThat(read("--database", folder + "/both").jdbc().url()).contains(folder + "/both;");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        environment.clear();

        assertThat(refused(
                                "--database",
                                "jdbc:postgresql://host/micme?user=x&password=s3cret",
                                "--keys",
                                folder + "/none")
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("holds a password") && line.contains("MICME_DB_PASSWORD"))
                .anyMatch(line -> line.contains("no user is named") && line.contains("MICME_DB_USER"))
                .anyMatch(line -> line.contains("there is no keys file " + folder + "/none: check --keys"))
                .noneMatch(line -> line.contains("s3cret"));
        assertThat(refused().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("--database") && line.contains("MICME_DATABASE"))
                .anyMatch(line -> line.contains("--keys") && line.contains("micme db new-key"));
    }

    @Test
    void eachWrongDatabaseIsNamedWithWhatWouldBeRight() {
        assertThat(refused("--database", "jdbc:mysql://host/x")).contains("jdbc:postgresql://HOST/DATABASE");
        assertThat(refused("--database", "jdbc:h2:mem:x")).contains("a file or a folder for H2");
        assertThat(refused("--database", folder + "/none/micme")).contains("make the folder first");
        assertThat(refused("--database", folder + "/a;b")).contains("semicolon");
        assertThat(refused("--database", "a\0b")).contains("a file can't have the name");
        assertThat(refused("--database", folder.toString(), "--user", "me")).contains("--user is for a server");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//host",
                "//host/",
                "//host:port/micme",
                "//host:123456/micme",
                "//host/micme/more",
                "host:1/x",
                ""
            })
    void anAddressOfAServerNamesHostAndDatabase(String address) {
        assertThat(refused("--database", "jdbc:postgresql:" + address, "--user", "office"))
                .contains("jdbc:postgresql://HOST:PORT/DATABASE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//host/micme",
                "//10.0.0.1:5432/micme?sslmode=require",
                "//[::1]:5432/micme",
                "//one:5432,two:5433/micme?targetServerType=primary",
                "micme"
            })
    void everyAddressThatTheDriverKnowsIsTaken(String address) {
        assertThat(read("--database", "jdbc:postgresql:" + address, "--user", "office")
                        .jdbc()
                        .url())
                .endsWith(address);
    }

    @Test
    void aPasswordIsNeverAnArgument() {
        assertThatThrownBy(() -> read("--password", "s3cret"))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown option --password");
    }
}
