package org.micme.jdbc.job;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.sql.Leases;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;

/** Jobs in a table: nodes pass over each other's rows. Thread safe. */
public final class JdbcJobs implements Jobs {

    private final Transactions transactions;

    /** Over all institutions. */
    public JdbcJobs(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void ensure(InstitutionId institution, String name, Instant due) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        transactions.across(session -> {
            session.register(institution.value());
            return session.update(
                    "insert into job (institution, job, due_at, failures) values (?, ?, ?, 0) on conflict do nothing",
                    institution.value(),
                    name,
                    due);
        });
    }

    @Override
    public Optional<LeasedJob> lease(String node, Instant now, Duration lease, Set<String> names) {
        Instant until = Leases.end(node, now, lease);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Object> asked = new ArrayList<>(List.of(now, now));
        asked.addAll(names);
        return transactions.across(session -> {
            Optional<LeasedJob> leased = session
                    .free(
                            "select institution, job, due_at from job where not parked and due_at <= ?"
                                    + " and (leased_until is null or leased_until <= ?)"
                                    + " and job in (?" + ", ?".repeat(names.size() - 1) + ")"
                                    + " order by due_at, institution, job limit 1",
                            row -> new LeasedJob(
                                    InstitutionId.of(row.text(1)), row.text(2), row.instant(3), node, until),
                            asked.toArray())
                    .stream()
                    .findFirst();
            leased.ifPresent(job -> session.update(
                    "update job set leased_by = ?, leased_until = ? where institution = ? and job = ?",
                    node,
                    until,
                    job.institution().value(),
                    job.name()));
            return leased;
        });
    }

    private boolean changesOne(Function<Session, Integer> change) {
        return transactions.across(change) == 1;
    }

    @Override
    public boolean done(LeasedJob leased, Instant now, Instant nextDue) {
        return changesOne(session -> session.update(
                "update job set leased_by = null, leased_until = null, last_done = ?, due_at = ?, failures = 0,"
                        + " last_error = null where institution = ? and job = ? and leased_by = ? and leased_until = ?",
                now,
                nextDue,
                leased.institution().value(),
                leased.name(),
                leased.node(),
                leased.untilExclusive()));
    }

    @Override
    public boolean failed(LeasedJob leased, Instant nextDue, String error) {
        return changesOne(session -> session.update(
                "update job set leased_by = null, leased_until = null, due_at = ?, failures = failures + 1,"
                        + " last_error = ? where institution = ? and job = ? and leased_by = ? and leased_until = ?",
                nextDue,
                error,
                leased.institution().value(),
                leased.name(),
                leased.node(),
                leased.untilExclusive()));
    }

    @Override
    public boolean park(LeasedJob leased, String error) {
        return changesOne(session -> session.update(
                "update job set leased_by = null, leased_until = null, parked = true, failures = failures + 1,"
                        + " last_error = ? where institution = ? and job = ? and leased_by = ? and leased_until = ?",
                error,
                leased.institution().value(),
                leased.name(),
                leased.node(),
                leased.untilExclusive()));
    }

    @Override
    public boolean unpark(InstitutionId institution, String name, Instant due) {
        return changesOne(session -> session.update(
                "update job set parked = false, failures = 0, last_error = null, due_at = ?"
                        + " where institution = ? and job = ? and parked",
                due,
                institution.value(),
                name));
    }

    @Override
    public List<JobStanding> of(InstitutionId institution) {
        return transactions.across(session -> session.list(
                "select job, due_at, last_done, failures, last_error, leased_by, parked from job"
                        + " where institution = ? order by job",
                row -> new JobStanding(
                        row.text(1),
                        row.instant(2),
                        Optional.ofNullable(row.instantOrNull(3)),
                        new JobStanding.Failures(row.number(4), Optional.ofNullable(row.textOrNull(5)), row.flag(7)),
                        Optional.ofNullable(row.textOrNull(6))),
                institution.value()));
    }

    @Override
    public JobFigures figures(Instant asked) {
        Instant now = asked.truncatedTo(ChronoUnit.MICROS);
        return transactions.across(session -> session.first(
                        "select sum(case when not parked and due_at <= ? then 1 else 0 end),"
                                + " sum(case when not parked and failures > 0 then 1 else 0 end),"
                                + " sum(case when leased_until > ? then 1 else 0 end), sum(case when parked then 1 else 0 end),"
                                + " min(case when not parked then due_at end) from job",
                        row -> new JobFigures(
                                row.large(1),
                                row.large(2),
                                row.large(3),
                                row.large(4),
                                Optional.ofNullable(row.instantOrNull(5))
                                        .filter(oldest -> !oldest.isAfter(now))
                                        .map(oldest -> Duration.between(oldest, now))),
                        now,
                        now)
                .orElseThrow());
    }
}
