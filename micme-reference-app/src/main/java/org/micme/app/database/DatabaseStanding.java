package org.micme.app.database;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.Tables;
import org.micme.jdbc.Tables.Migration;
import org.micme.spi.audit.NotedSeal;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.JobStanding;
import org.micme.spi.outbox.OutboxFigures;

/**
 * How a database stands. Immutable and thread safe.
 *
 * @param product its name and version, never null
 * @param migrations the steps of its tables in order, never null
 * @param outbox none where the tables are not those of this program
 * @param jobs none where the tables are not those of this program
 * @param institutions by name; none where the tables are not those of this program; never null
 */
record DatabaseStanding(
        String product,
        List<Migration> migrations,
        Optional<OutboxFigures> outbox,
        Optional<JobFigures> jobs,
        List<InstitutionStanding> institutions) {

    /** The version of a database that has no tables. */
    static final String NO_TABLES = "none";

    /**
     * How an institution stands.
     *
     * @param id never null
     * @param unsealed how many entries no seal covers yet
     * @param newestSeal none where nothing is sealed yet
     * @param jobs by name, never null
     */
    record InstitutionStanding(
            InstitutionId id, long unsealed, Optional<NotedSeal> newestSeal, List<JobStanding> jobs) {

        List<JobStanding> failing() {
            return jobs.stream().filter(job -> job.failures() > 0).toList();
        }
    }

    static DatabaseStanding of(JdbcSettings settings, Instant now) {
        Tables tables = Tables.of(settings);
        DatabaseStanding tablesAlone = new DatabaseStanding(
                tables.product(), tables.migrations(), Optional.empty(), Optional.empty(), List.of());
        if (!tablesAlone.isOfThisProgram()) {
            return tablesAlone;
        }
        try (JdbcStore store = JdbcStore.open(settings)) {
            List<InstitutionStanding> institutions = store.institutions().stream()
                    .sorted(Comparator.comparing(InstitutionId::value))
                    .map(id -> new InstitutionStanding(
                            id,
                            store.unsealed(id),
                            store.newestSeal(id),
                            store.jobs().of(id)))
                    .toList();
            OutboxFigures outbox = store.outboxQueue().figures(now);
            JobFigures jobs = store.jobs().figures(now);
            return new DatabaseStanding(
                    tablesAlone.product, tablesAlone.migrations, Optional.of(outbox), Optional.of(jobs), institutions);
        }
    }

    /** The last step that was taken. */
    static String version(List<Migration> migrations) {
        return migrations.stream()
                .filter(Migration::isRun)
                .reduce((first, last) -> last)
                .map(Migration::version)
                .orElse(NO_TABLES);
    }

    long missing() {
        return migrations.stream().filter(step -> !step.isRun()).count();
    }

    boolean isNewer() {
        return migrations.stream().anyMatch(Migration::isOfNewerProgram);
    }

    boolean isOfThisProgram() {
        return missing() == 0 && !isNewer();
    }
}
