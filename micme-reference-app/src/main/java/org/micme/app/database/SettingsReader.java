package org.micme.app.database;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.SecretFile;
import org.micme.cli.console.UsageException;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.personal.PersonalKeys;

/** Reads one setting of a database after another, and notes what is wrong with each. For one thread, and one reading. */
final class SettingsReader {

    static final String DATABASE = "--database";
    static final String USER = "--user";
    static final String PASSWORD_FILE = "--password-file";
    static final String KEYS = "--keys";

    private static final String SERVER = "jdbc:postgresql:";
    private static final Pattern ADDRESS = Pattern.compile(
            "jdbc:postgresql:(//(\\[[^\\]/]+\\]|[^/?:\\[\\]])*(:\\d{1,5})?(,[^/?]+)?/)?[^/?:]+(\\?.*)?");
    private static final String H2_FILE = ".mv.db";
    private static final String USUAL_NAME = "micme";
    private static final Pattern PASSWORD_IN_ADDRESS = Pattern.compile("(?i)[?&](ssl)?password=");

    private final Arguments arguments;
    private final Map<String, String> environment;
    private final List<String> wrong = new ArrayList<>();

    SettingsReader(Arguments arguments, Map<String, String> environment) {
        this.arguments = arguments;
        this.environment = environment;
    }

    DatabaseSettings settings() {
        Optional<Function<PersonalKeys, DatabaseSettings>> withKeys = noted(this::database);
        Optional<PersonalKeys> keys = noted(this::keys);
        if (!wrong.isEmpty()) {
            // One under the other, as they stand behind the program's name.
            throw new UsageException(String.join("\n       ", wrong));
        }
        return withKeys.orElseThrow().apply(keys.orElseThrow());
    }

    private <T> Optional<T> noted(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (UsageException e) {
            wrong.add(String.valueOf(e.getMessage()));
        } catch (InvalidPathException e) {
            wrong.add("a file can't have the name " + e.getInput() + ": " + e.getReason());
        }
        return Optional.empty();
    }

    private Optional<String> given(String option, String variable) {
        return given(arguments, environment, option, variable);
    }

    private static Optional<String> given(
            Arguments arguments, Map<String, String> environment, String option, String variable) {
        return Optional.ofNullable(arguments.option(option))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(text -> !text.isBlank());
    }

    /** The file of a database's keys. */
    static String keysFile(Arguments arguments, Map<String, String> environment) {
        return given(arguments, environment, KEYS, "MICME_KEYS")
                .orElseThrow(() -> new UsageException(
                        "no keys are named: --keys (or MICME_KEYS) takes the file of the database's keys; micme db new-key makes"
                                + " one for a new database"));
    }

    private Function<PersonalKeys, DatabaseSettings> database() {
        String database = given(DATABASE, "MICME_DATABASE")
                .orElseThrow(() -> new UsageException(
                        "no database is named: --database (or MICME_DATABASE) takes a file or a folder for H2, or"
                                + " jdbc:postgresql://HOST/DATABASE"));
        if (database.startsWith(SERVER)) {
            return onServer(database);
        }
        if (database.startsWith("jdbc:")) {
            throw new UsageException(
                    "--database takes jdbc:postgresql://HOST/DATABASE, or a file or a folder for H2, and no other jdbc:");
        }
        return inFile(database);
    }

    private Function<PersonalKeys, DatabaseSettings> onServer(String url) {
        if (!ADDRESS.matcher(url).matches()) {
            wrong.add("--database is no address of a server: write jdbc:postgresql://HOST/DATABASE or"
                    + " jdbc:postgresql://HOST:PORT/DATABASE");
        }
        if (PASSWORD_IN_ADDRESS.matcher(url).find()) {
            wrong.add("--database holds a password, which others can see there: take it out, set MICME_DB_PASSWORD or"
                    + " --password-file, and change the password");
        }
        Optional<String> user = noted(() -> given(USER, "MICME_DB_USER")
                .orElseThrow(
                        () -> new UsageException("no user is named: --user (or MICME_DB_USER) takes the server's")));
        Optional<String> password = noted(this::password);
        return keys -> new DatabaseSettings(
                JdbcSettings.onServer(url, user.orElseThrow(), password.orElseThrow(), keys), Optional.empty());
    }

    /** Empty where the server asks for none. */
    private String password() {
        String file = arguments.option(PASSWORD_FILE);
        return file == null
                ? environment.getOrDefault("MICME_DB_PASSWORD", "")
                : new SecretFile(file).read().lines().findFirst().orElse("");
    }

    private Function<PersonalKeys, DatabaseSettings> inFile(String name) {
        List.of(USER, PASSWORD_FILE).stream()
                .filter(option -> arguments.option(option) != null)
                .forEach(option -> wrong.add(option + " is for a server: leave it out for an H2 file, which has none"));
        if (name.contains(";")) {
            throw new UsageException(
                    "--database " + name + " has a semicolon, which H2 takes for the end: choose another file");
        }
        String plain = name.endsWith(H2_FILE) ? name.substring(0, name.length() - H2_FILE.length()) : name;
        Path path = Path.of(plain).toAbsolutePath().normalize();
        Path base = Files.isDirectory(path) && !Files.exists(ending(path)) ? path.resolve(USUAL_NAME) : path;
        Path folder = base.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("--database " + name + " lies in no folder that is there: make the folder first");
        }
        return keys -> new DatabaseSettings(JdbcSettings.inFile(base, keys), Optional.of(ending(base)));
    }

    private static Path ending(Path base) {
        return Path.of(base + H2_FILE);
    }

    private PersonalKeys keys() {
        String file = keysFile(arguments, environment);
        if (Files.notExists(Path.of(file))) {
            throw new UsageException("there is no keys file " + file
                    + ": check --keys (or MICME_KEYS), or make the keys of a new database with micme db new-key");
        }
        return read(file);
    }

    static PersonalKeys read(String file) {
        String text = new SecretFile(file).read();
        try {
            return PersonalKeys.of(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }
}
