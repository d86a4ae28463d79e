package org.micme.contract.memory;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.Ledger;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/**
 * A store in memory, for tests: it has every port, and forgets everything with the program.
 *
 * <p>Units that change something of one institution do so one after another; a unit that reads sees the moment at which it began, and
 * neither waits nor lets others wait. Instants are kept to the nanosecond. Thread safe.
 */
public final class MemoryStore implements Store {

    static final String NAME = "memory";

    private final ConcurrentMap<InstitutionId, Shelf> shelves = new ConcurrentHashMap<>();
    private final Listings listings = new Listings();
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private final OutboxQueue queue = new MemoryOutboxQueue(this);
    private final Jobs jobs = new MemoryJobs(this);
    private final Ledger ledger = new MemoryLedger(this);
    private volatile boolean closed;

    /** A store with nothing in it. */
    public MemoryStore() {
        // Nothing is to be reached.
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public <T> T inUnit(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return alone(() -> {
            Shelf shelf = shelf(institution);
            return shelf.change(start -> new MemoryUnit(shelf, listings, start, false).<T>run(work));
        });
    }

    @Override
    public <T> T reading(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return alone(() -> {
            Shelf shelf = shelf(institution);
            return new MemoryUnit(shelf, listings, shelf.now(), true)
                    .<T>run(work)
                    .answer();
        });
    }

    /** Does what is a unit of its own. */
    <T> T alone(Supplier<T> unit) {
        if (inside.get()) {
            throw new IllegalStateException("one unit inside another: end the first one before");
        }
        use.readLock().lock();
        inside.set(true);
        try {
            if (closed) {
                throw new IllegalStateException("the store is closed: make another");
            }
            return unit.get();
        } finally {
            inside.remove();
            use.readLock().unlock();
        }
    }

    Shelf shelf(InstitutionId institution) {
        return shelves.computeIfAbsent(institution, Shelf::new);
    }

    Listings listings() {
        return listings;
    }

    List<Shelf> shelves() {
        return List.copyOf(shelves.values());
    }

    @Override
    public Set<Class<? extends StorePort>> ports() {
        return MemoryPorts.ALL.keySet();
    }

    @Override
    public Set<InstitutionId> institutions() {
        return alone(() -> shelves().stream()
                .filter(shelf -> !shelf.now().isEmpty())
                .map(Shelf::institution)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public ChronoUnit precision() {
        return ChronoUnit.NANOS;
    }

    @Override
    public OutboxQueue outboxQueue() {
        return queue;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        if (inside.get()) {
            throw new IllegalStateException("the store can't be closed from within a unit: end the unit before");
        }
        use.writeLock().lock();
        try {
            closed = true;
        } finally {
            use.writeLock().unlock();
        }
    }
}
