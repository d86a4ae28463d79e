package org.micme.jdbc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.jdbc.sql.Dialect;

/**
 * Where the database is, and how it is used. Immutable and thread safe; {@link #toString} holds no secret.
 *
 * @param url {@code jdbc:postgresql:…}, or {@code jdbc:h2:…} as {@link #inFile} makes it; never null
 * @param login who uses it; never null
 * @param connections the most connections at once, 1 to 1,000
 * @param patience how long a unit waits for the database, over all retries, and for each single answer; positive
 * @param keys of personal data; never null
 */
public record JdbcSettings(String url, Login login, int connections, Duration patience, PersonalKeys keys) {

    private static final int USUAL_CONNECTIONS = 10;
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

    /** Checks that nothing is null, and the figures are in range. */
    public JdbcSettings {
        Dialect.of(Objects.requireNonNull(url, "url"));
        Objects.requireNonNull(login, "login");
        if (connections < 1 || connections > 1_000) {
            throw new IllegalArgumentException("connections is not from 1 to 1000");
        }
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("patience is not positive");
        }
        Objects.requireNonNull(keys, "keys");
    }

    /**
     * An embedded database in a file, which nothing else has to be installed for.
     *
     * @param file without its ending; the folder has to be there; never null
     * @param keys of personal data; never null
     * @return never null
     */
    public static JdbcSettings inFile(Path file, PersonalKeys keys) {
        // A thread that is interrupted while it writes closes a file for all others, which "retry" opens anew. When H2
        // writes is told by FileWriting. It keeps no file of errors, whose texts hold values.
        String url = "jdbc:h2:retry:" + file.toAbsolutePath() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=" + FileWriting.DELAY_MILLIS
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        return new JdbcSettings(url, new JdbcSettings.Login("micme", ""), USUAL_CONNECTIONS, USUAL_PATIENCE, keys);
    }

    /**
     * A PostgreSQL server.
     *
     * @param url {@code jdbc:postgresql:…}; never null
     * @param user never null
     * @param password never null
     * @param keys of personal data; never null
     * @return never null
     */
    public static JdbcSettings onServer(String url, String user, String password, PersonalKeys keys) {
        return new JdbcSettings(url, new JdbcSettings.Login(user, password), USUAL_CONNECTIONS, USUAL_PATIENCE, keys);
    }

    /**
     * The same at another address.
     *
     * @param another as {@link #url()}; never null
     * @return never null
     * @throws IllegalArgumentException where it is of neither database
     */
    public JdbcSettings withUrl(String another) {
        return new JdbcSettings(another, login, connections, patience, keys);
    }

    /**
     * The same with other keys of personal data.
     *
     * @param others never null
     * @return never null
     */
    public JdbcSettings withKeys(PersonalKeys others) {
        return new JdbcSettings(url, login, connections, patience, others);
    }

    /**
     * The same with another number of connections.
     *
     * @param most 1 to 1,000
     * @return never null
     */
    public JdbcSettings withConnections(int most) {
        return new JdbcSettings(url, login, most, patience, keys);
    }

    /**
     * The same with another patience.
     *
     * @param longest positive; never null
     * @return never null
     */
    public JdbcSettings withPatience(Duration longest) {
        return new JdbcSettings(url, login, connections, longest, keys);
    }

    String user() {
        return login.user();
    }

    String password() {
        return login.password();
    }

    Dialect dialect() {
        return Dialect.of(url);
    }

    @Override
    public String toString() {
        return "JdbcSettings[" + dialect() + ", " + connections + " connections]";
    }

    /**
     * Who uses a database. {@link #toString} holds neither.
     *
     * @param user never null
     * @param password never null
     */
    public record Login(String user, String password) {

        /** Checks that nothing is null. */
        public Login {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(password, "password");
        }

        @Override
        public String toString() {
            return "Login[redacted]";
        }
    }
}
