package org.micme.contract.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;

/** The jobs of all institutions. */
final class MemoryJobs implements Jobs {

    private final MemoryStore store;

    MemoryJobs(MemoryStore store) {
        this.store = store;
    }

    private record Candidate(Shelf shelf, JobRow row) {}

    private static final Comparator<Candidate> LONGEST_DUE_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.row().standing().due())
            .thenComparing(candidate -> candidate.shelf().institution().value(), Order.EXACT)
            .thenComparing(candidate -> candidate.row().standing().name(), Order.EXACT);

    @Override
    public synchronized void ensure(InstitutionId institution, String name, Instant due) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        store.alone(() -> store.shelf(institution)
                .change(moment -> moment.rows(JobRow.TABLE).containsKey(name)
                        ? new Shelf.Outcome<>(moment, false)
                        : new Shelf.Outcome<>(moment.put(JobRow.TABLE, name, JobRow.of(name, due)), true)));
    }

    @Override
    public synchronized Optional<LeasedJob> lease(String node, Instant now, Duration lease, Set<String> names) {
        Leases.check(node, lease);
        return store.alone(() -> all().filter(candidate ->
                        candidate.row().isDueAt(now) && !candidate.row().isLeasedAt(now))
                .filter(candidate -> names.contains(candidate.row().standing().name()))
                .min(LONGEST_DUE_FIRST)
                .map(candidate -> leased(candidate, node, now.plus(lease))));
    }

    private Stream<Candidate> all() {
        return store.shelves().stream()
                .flatMap(shelf -> shelf.now()
                        .rows(JobRow.TABLE)
                        .valuesIterator()
                        .toJavaStream()
                        .map(row -> new Candidate(shelf, row)));
    }

    private static LeasedJob leased(Candidate candidate, String node, Instant until) {
        Shelf shelf = candidate.shelf();
        JobStanding standing = candidate.row().standing();
        LeasedJob leased = new LeasedJob(shelf.institution(), standing.name(), standing.due(), node, until);
        return shelf.change(moment -> new Shelf.Outcome<>(
                moment.put(JobRow.TABLE, standing.name(), candidate.row().leased(leased)), leased));
    }

    @Override
    public synchronized boolean done(LeasedJob leased, Instant now, Instant nextDue) {
        return end(leased, row -> row.done(now, nextDue));
    }

    @Override
    public synchronized boolean failed(LeasedJob leased, Instant nextDue, String error) {
        return end(leased, row -> row.failed(nextDue, error));
    }

    @Override
    public synchronized boolean park(LeasedJob leased, String error) {
        return end(leased, row -> row.parked(error));
    }

    @Override
    public synchronized boolean unpark(InstitutionId institution, String name, Instant due) {
        return change(institution, name, row -> row.standing().isParked(), row -> row.unparked(due));
    }

    private boolean end(LeasedJob leased, UnaryOperator<JobRow> how) {
        return change(
                leased.institution(),
                leased.name(),
                row -> row.lease().filter(leased::equals).isPresent(),
                how);
    }

    private boolean change(InstitutionId institution, String name, Predicate<JobRow> as, UnaryOperator<JobRow> how) {
        return store.alone(() -> store.shelf(institution).change(moment -> {
            JobRow row = moment.rows(JobRow.TABLE).get(name).filter(as).getOrNull();
            return row == null
                    ? new Shelf.Outcome<>(moment, false)
                    : new Shelf.Outcome<>(moment.put(JobRow.TABLE, name, how.apply(row)), true);
        }));
    }

    @Override
    public List<JobStanding> of(InstitutionId institution) {
        return store.alone(() -> store.shelf(institution)
                .now()
                .rows(JobRow.TABLE)
                .valuesIterator()
                .toJavaStream()
                .map(JobRow::standing)
                .toList());
    }

    @Override
    public JobFigures figures(Instant now) {
        List<JobRow> all = store.alone(() -> all().map(Candidate::row).toList());
        List<JobRow> due = all.stream().filter(row -> row.isDueAt(now)).toList();
        return new JobFigures(
                due.size(),
                all.stream().filter(JobRow::isFailing).count(),
                all.stream().filter(row -> row.isLeasedAt(now)).count(),
                all.stream().filter(row -> row.standing().isParked()).count(),
                due.stream()
                        .map(row -> Duration.between(row.standing().due(), now))
                        .max(Comparator.naturalOrder()));
    }
}
