package org.micme.contract.memory;

import io.vavr.collection.SortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.port.PortAbsent;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.UnitOfWork;

/** A unit under way: the moment that it started from, and what it has made of it. For one thread. */
final class MemoryUnit implements UnitOfWork {

    private final Shelf shelf;
    private final Listings listings;
    private final boolean readOnly;
    private final Thread thread = Thread.currentThread();
    private final Map<Class<?>, StorePort> ports = new HashMap<>();
    private Moment moment;
    private boolean ended;
    private @Nullable RuntimeException refusal;

    MemoryUnit(Shelf shelf, Listings listings, Moment start, boolean readOnly) {
        this.shelf = shelf;
        this.listings = listings;
        this.moment = start;
        this.readOnly = readOnly;
    }

    /** Does the work, and gives the moment that it leads to, which is the first one where it was to read. */
    <T> Shelf.Outcome<T> run(Function<? super UnitOfWork, ? extends T> work) {
        try {
            T answer = work.apply(this);
            if (refusal != null) {
                throw refusal;
            }
            return new Shelf.Outcome<>(moment, answer);
        } finally {
            ended = true;
        }
    }

    @Override
    public InstitutionId institution() {
        return shelf.institution();
    }

    @Override
    public <P extends StorePort> P port(Class<P> type) {
        usable();
        Function<MemoryUnit, ? extends StorePort> maker = MemoryPorts.ALL.get(type);
        if (maker == null) {
            throw new PortAbsent(MemoryStore.NAME, type);
        }
        StorePort port = ports.get(type);
        if (port == null) {
            port = maker.apply(this);
            ports.put(type, port);
        }
        return type.cast(port);
    }

    Listings listings() {
        return listings;
    }

    <K, V> SortedMap<K, V> rows(Table<K, V> table) {
        usable();
        return moment.rows(table);
    }

    <K, V> Stream<V> stream(Table<K, V> table) {
        return rows(table).valuesIterator().toJavaStream();
    }

    <K, V> void put(Table<K, V> table, K key, V row) {
        changeable();
        moment = moment.put(table, key, row);
    }

    <K, V> void remove(Table<K, V> table, K key) {
        changeable();
        moment = moment.with(table, moment.rows(table).remove(key));
    }

    ActivityId nextActivity() {
        changeable();
        return shelf.nextActivity();
    }

    void passActivity(ActivityId used) {
        shelf.passActivity(used);
    }

    /** Ends the unit with an exception, even where the work catches it. */
    <E extends RuntimeException> E ending(E exception) {
        refusal = exception;
        return exception;
    }

    void changeable() {
        usable();
        if (readOnly) {
            throw new IllegalStateException("the unit reads, and changes nothing: change in Store.inUnit");
        }
    }

    private void usable() {
        if (ended) {
            throw new IllegalStateException("the unit has ended: begin another");
        }
        if (refusal != null) {
            throw new IllegalStateException("the unit was ended by what was refused: begin another", refusal);
        }
        if (thread != Thread.currentThread()) {
            throw new IllegalStateException("the unit belongs to another thread: begin another");
        }
    }
}
