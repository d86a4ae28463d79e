package com.example.notebook;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.audit.Ledger;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.port.PortAbsent;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** A notebook with a page for each institution. */
final class NotebookStore implements Store {

    private final Map<InstitutionId, Page> pages = new ConcurrentHashMap<>();
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private final Set<Thread> inside = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    @Override
    public String name() {
        return "notebook";
    }

    // region ports
    @Override
    public Set<Class<? extends StorePort>> ports() {
        return Set.of(Memberships.class);
    }

    @Override
    public ChronoUnit precision() {
        return ChronoUnit.NANOS;
    }
    // endregion

    // region units
    @Override
    public <T> T inUnit(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return alone(() -> {
            Page page = pages.computeIfAbsent(institution, Page::new);
            synchronized (page) {
                NotebookUnit unit = new NotebookUnit(institution, page.members(), false);
                T answer = unit.run(work);
                page.turn(unit.members());
                return answer;
            }
        });
    }

    @Override
    public <T> T reading(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return alone(() -> {
            Page page = pages.computeIfAbsent(institution, Page::new);
            return new NotebookUnit(institution, page.members(), true).run(work);
        });
    }
    // endregion

    private <T> T alone(Supplier<T> unit) {
        if (!inside.add(Thread.currentThread())) {
            throw new IllegalStateException("one unit inside another");
        }
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the notebook is closed");
            }
            return unit.get();
        } finally {
            use.readLock().unlock();
            inside.remove(Thread.currentThread());
        }
    }

    @Override
    public Set<InstitutionId> institutions() {
        Stream<InstitutionId> written = pages.keySet().stream()
                .filter(each -> !pages.get(each).members().isEmpty());
        return written.collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public OutboxQueue outboxQueue() {
        throw new PortAbsent(name(), Outbox.class);
    }

    // region left-out
    @Override
    public boolean keepsJobs() {
        return false;
    }

    @Override
    public Jobs jobs() {
        throw new PortAbsent(name(), Jobs.class);
    }
    // endregion

    @Override
    public Ledger ledger() {
        throw new PortAbsent(name(), AuditTrail.class);
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            closed = true;
        } finally {
            use.writeLock().unlock();
        }
    }
}
