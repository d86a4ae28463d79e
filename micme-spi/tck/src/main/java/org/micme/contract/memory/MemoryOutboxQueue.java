package org.micme.contract.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.OutboxFigures;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** The outbox of all institutions: it changes one institution at a time, and holds its candidate against what is there then. */
final class MemoryOutboxQueue implements OutboxQueue {

    private static final int MOST = 1_000;

    private final MemoryStore store;

    MemoryOutboxQueue(MemoryStore store) {
        this.store = store;
    }

    private record Candidate(Shelf shelf, Waiting waiting) {}

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.waiting().message().notBefore())
            .thenComparing(candidate -> candidate.shelf().institution().value(), Order.EXACT)
            .thenComparing(Candidate::waiting, Waiting.LONGEST_FIRST);

    private static final Comparator<ParkedMessage> BY_KEY = Comparator.comparing(ParkedMessage::key, Order.EXACT);

    @Override
    public synchronized List<LeasedMessage> lease(
            String node, int most, Instant now, Duration lease, Set<String> transports) {
        Leases.check(node, lease);
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("most is not from 1 to " + MOST);
        }
        return store.alone(() -> {
            Map<Boolean, List<Candidate>> leaving = all().filter(
                            candidate -> candidate.waiting().mayLeaveAt(now))
                    .filter(candidate ->
                            transports.contains(candidate.waiting().message().transport()))
                    .sorted(ORDER)
                    .collect(Collectors.partitioningBy(
                            candidate -> candidate.waiting().isReadable()));
            leaving.getOrDefault(false, List.of()).forEach(MemoryOutboxQueue::parkUnreadable);
            return leaving.getOrDefault(true, List.of()).stream()
                    .limit(most)
                    .flatMap(candidate -> leased(candidate, node, now.plus(lease)).stream())
                    .toList();
        });
    }

    private static void parkUnreadable(Candidate candidate) {
        Waiting parked = candidate.waiting().parked("what it says can't be read any more");
        candidate
                .shelf()
                .change(moment -> new Shelf.Outcome<>(
                        moment.put(Waiting.TABLE, parked.message().key(), parked), true));
    }

    private static Optional<LeasedMessage> leased(Candidate candidate, String node, Instant until) {
        Shelf shelf = candidate.shelf();
        return shelf.change(moment -> {
            Waiting leased = candidate.waiting().leased(shelf.institution(), node, until);
            return new Shelf.Outcome<>(
                    moment.put(Waiting.TABLE, leased.message().key(), leased), leased.lease());
        });
    }

    private Stream<Candidate> all() {
        return store.shelves().stream()
                .flatMap(shelf -> shelf.now()
                        .rows(Waiting.TABLE)
                        .valuesIterator()
                        .toJavaStream()
                        .map(waiting -> new Candidate(shelf, waiting)));
    }

    @Override
    public synchronized boolean delivered(LeasedMessage leased, Instant now) {
        return change(leased, Waiting::delivered);
    }

    @Override
    public synchronized boolean retry(LeasedMessage leased, Instant notBefore, String error) {
        return change(leased, waiting -> waiting.retried(notBefore, error));
    }

    @Override
    public synchronized boolean park(LeasedMessage leased, String error) {
        return change(leased, waiting -> waiting.parked(error));
    }

    private boolean change(LeasedMessage leased, UnaryOperator<Waiting> change) {
        return change(leased.institution(), leased.message().key(), waiting -> waiting.isLeasedAs(leased), change);
    }

    private boolean change(
            InstitutionId institution, String key, Predicate<Waiting> as, UnaryOperator<Waiting> change) {
        return store.alone(() -> store.shelf(institution).change(moment -> {
            Waiting waiting = moment.rows(Waiting.TABLE).get(key).filter(as).getOrNull();
            return waiting == null
                    ? new Shelf.Outcome<>(moment, false)
                    : new Shelf.Outcome<>(moment.put(Waiting.TABLE, key, change.apply(waiting)), true);
        }));
    }

    @Override
    public Page<ParkedMessage> parked(InstitutionId institution, PageRequest page) {
        return store.alone(() -> {
            Stream<ParkedMessage> parked = store.shelf(institution)
                    .now()
                    .rows(Waiting.TABLE)
                    .valuesIterator()
                    .toJavaStream()
                    .filter(MemoryOutboxQueue::isParked)
                    .map(Waiting::told);
            return store.listings().page("parked messages of " + institution, parked, BY_KEY, page);
        });
    }

    private static boolean isParked(Waiting waiting) {
        return waiting.state() == Waiting.State.PARKED;
    }

    @Override
    public synchronized boolean unpark(InstitutionId institution, String key, Instant notBefore) {
        return change(institution, key, MemoryOutboxQueue::isParked, waiting -> waiting.unparked(notBefore));
    }

    @Override
    public OutboxFigures figures(Instant now) {
        List<Waiting> all = store.alone(() -> all().map(Candidate::waiting).toList());
        List<Waiting> waiting = all.stream().filter(Waiting::waits).toList();
        Optional<Duration> oldest = waiting.stream()
                .map(each -> Duration.between(each.message().notBefore(), now))
                .filter(age -> !age.isNegative())
                .max(Comparator.naturalOrder());
        return new OutboxFigures(
                waiting.size(),
                waiting.stream().filter(each -> each.isFailingAt(now)).count(),
                waiting.stream().filter(each -> each.isLeasedAt(now)).count(),
                all.stream().filter(MemoryOutboxQueue::isParked).count(),
                oldest);
    }
}
