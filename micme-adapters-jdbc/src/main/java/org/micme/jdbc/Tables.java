package org.micme.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.micme.spi.port.StoreUnavailable;

/**
 * The tables of a database, and how they become those of this program: forward only. Thread safe; several nodes may migrate at once, and
 * one does.
 */
public final class Tables {

    private final JdbcSettings settings;

    private Tables(JdbcSettings settings) {
        this.settings = settings;
    }

    /**
     * The tables of a database.
     *
     * @param settings never null
     * @return never null
     */
    public static Tables of(JdbcSettings settings) {
        return new Tables(settings);
    }

    private Flyway flyway() {
        return configuration().load();
    }

    /** How Flyway is to migrate; up to an earlier version than the last where whoever asks says so. */
    FluentConfiguration configuration() {
        return Flyway.configure(Tables.class.getClassLoader())
                .dataSource(settings.url(), settings.user(), settings.password())
                .locations("classpath:org/micme/jdbc/migration")
                .table("micme_migration")
                .placeholders(settings.dialect().placeholders())
                .failOnMissingLocations(true)
                // A newer program's migrations are told in our own words.
                .ignoreMigrationPatterns("*:future")
                .cleanDisabled(true);
    }

    /**
     * Makes the tables those of this program.
     *
     * @return how many migrations were run
     * @throws IllegalArgumentException where the database is newer than the program, or a migration that was run before has been changed
     * @throws StoreUnavailable where the database can't be reached, or a migration failed
     */
    public int migrate() {
        refuseNewer(migrations());
        try {
            return flyway().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw unavailable("the tables can't be migrated: ", e);
        }
    }

    /**
     * How each migration stands.
     *
     * @return in their order
     * @throws StoreUnavailable where the database can't be reached
     */
    public List<Migration> migrations() {
        try {
            return Arrays.stream(flyway().info().all()).map(Tables::migration).toList();
        } catch (FlywayException e) {
            throw unavailable("the tables can't be looked at: ", e);
        }
    }

    /**
     * Which database it is.
     *
     * @return its name and version, such as {@code PostgreSQL 17.11}; never null
     * @throws StoreUnavailable where the database can't be reached
     */
    public String product() {
        try (Connection connection = flyway().getConfiguration().getDataSource().getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            // Behind the first word stands how the version was packed.
            return about.getDatabaseProductName() + " "
                    + about.getDatabaseProductVersion().replaceFirst(" .*", "");
        } catch (FlywayException | SQLException e) {
            throw Unreachable.because(e);
        }
    }

    private static Migration migration(MigrationInfo info) {
        return new Migration(
                String.valueOf(info.getVersion()),
                info.getDescription(),
                info.getState().isApplied(),
                info.getState() == MigrationState.FUTURE_SUCCESS || info.getState() == MigrationState.FUTURE_FAILED);
    }

    private static StoreUnavailable unavailable(String what, FlywayException e) {
        return Unreachable.isBehind(e)
                ? Unreachable.because(e)
                : StoreUnavailable.nothingKept(
                        what
                                + String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse(""),
                        e);
    }

    /** Refuses tables that are not those of this program. */
    void require() {
        List<Migration> migrations = migrations();
        refuseNewer(migrations);
        long missing = migrations.stream().filter(m -> !m.isRun()).count();
        if (missing > 0) {
            throw new IllegalArgumentException(
                    "the database lacks " + missing + " migrations of this program: run them with micme db migrate");
        }
    }

    private static void refuseNewer(List<Migration> migrations) {
        migrations.stream()
                .filter(Migration::isOfNewerProgram)
                .reduce((first, last) -> last)
                .ifPresent(last -> {
                    throw new IllegalArgumentException("the database is at " + last.version()
                            + ", which is newer than this program: use the program that migrated it, or a later one");
                });
    }

    /**
     * One step of the tables.
     *
     * @param version its number, never null
     * @param description what it is about, never null
     * @param isRun whether it was run
     * @param isOfNewerProgram whether this program doesn't have it
     */
    public record Migration(String version, String description, boolean isRun, boolean isOfNewerProgram) {}
}
