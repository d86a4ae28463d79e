package org.micme.jdbc.job;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
    public Optional<LeasedJob> lease(String node, Instant now, Duration lease) {
        Instant until = Leases.end(node, now, lease);
        return transactions.across(session -> {
            Optional<LeasedJob> leased = session.first(
                    "select institution, job, due_at from job where due_at <= ? and (leased_until is null or leased_until <= ?)"
                            + " order by due_at, institution, job limit 1 for update skip locked",
                    row -> new LeasedJob(InstitutionId.of(row.text(1)), row.text(2), row.instant(3), node, until),
                    now,
                    now);
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
    public List<JobStanding> of(InstitutionId institution) {
        return transactions.across(session -> session.list(
                "select job, due_at, last_done, failures, last_error, leased_by from job where institution = ? order by job",
                row -> new JobStanding(
                        row.text(1),
                        row.instant(2),
                        Optional.ofNullable(row.instantOrNull(3)),
                        new JobStanding.Failures(row.number(4), Optional.ofNullable(row.textOrNull(5))),
                        Optional.ofNullable(row.textOrNull(6))),
                institution.value()));
    }

    @Override
    public JobFigures figures(Instant asked) {
        Instant now = asked.truncatedTo(ChronoUnit.MICROS);
        return transactions.across(session -> session.first(
                        "select sum(case when due_at <= ? then 1 else 0 end), sum(case when failures > 0 then 1 else 0 end),"
                                + " sum(case when leased_until > ? then 1 else 0 end), min(due_at) from job",
                        row -> new JobFigures(
                                row.large(1),
                                row.large(2),
                                row.large(3),
                                Optional.ofNullable(row.instantOrNull(4))
                                        .filter(oldest -> !oldest.isAfter(now))
                                        .map(oldest -> Duration.between(oldest, now))),
                        now,
                        now)
                .orElseThrow());
    }
}
