package org.micme.app.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.UsageException;
import org.micme.jdbc.JdbcSettings;

/**
 * Which database is meant, and how to get into it: from options and from the environment, of which an option wins. A password is never
 * an argument, since everybody on the machine sees those.
 *
 * <p>Immutable and thread safe; {@link #toString} holds no secret.
 */
public final class DatabaseSettings {

    /** The options that it reads; each takes a value. */
    public static final Set<String> OPTIONS =
            Set.of(SettingsReader.DATABASE, SettingsReader.USER, SettingsReader.PASSWORD_FILE, SettingsReader.KEYS);

    private final JdbcSettings jdbc;
    private final Optional<Path> file;

    DatabaseSettings(JdbcSettings jdbc, Optional<Path> file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /**
     * Reads settings.
     *
     * @param arguments with {@link #OPTIONS} among those known; never null
     * @param environment {@code MICME_DATABASE}, {@code MICME_DB_USER}, {@code MICME_DB_PASSWORD} and {@code MICME_KEYS}; never null
     * @return never null
     * @throws UsageException where any are wrong or missing; it names all of them, each with what would be right
     */
    public static DatabaseSettings of(Arguments arguments, Map<String, String> environment) {
        return new SettingsReader(arguments, environment).settings();
    }

    /**
     * Reads settings where a program can do without a database.
     *
     * @param arguments with {@link #OPTIONS} among those known; never null
     * @param environment as in {@link #of}; never null
     * @return none where neither an option nor {@code MICME_DATABASE} speaks of one
     * @throws UsageException as {@link #of} where one does
     */
    public static Optional<DatabaseSettings> ifNamed(Arguments arguments, Map<String, String> environment) {
        boolean named = OPTIONS.stream().anyMatch(option -> arguments.option(option) != null)
                || !environment.getOrDefault("MICME_DATABASE", "").isBlank();
        return named ? Optional.of(of(arguments, environment)) : Optional.empty();
    }

    /**
     * For a database that may still have to be made.
     *
     * @return never null
     */
    public JdbcSettings jdbc() {
        return jdbc;
    }

    /**
     * For a database that is there: H2 would make an empty one of any name that was misspelt.
     *
     * @return never null
     * @throws UsageException where the file is not there
     */
    public JdbcSettings ofExisting() {
        file.filter(path -> !Files.exists(path)).ifPresent(path -> {
            throw new UsageException(
                    "there is no database " + path + ": check --database, or make it with micme db migrate");
        });
        return jdbc;
    }

    @Override
    public String toString() {
        return jdbc.toString();
    }
}
