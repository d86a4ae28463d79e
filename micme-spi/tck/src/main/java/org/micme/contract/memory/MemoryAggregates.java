package org.micme.contract.memory;

import io.vavr.collection.SortedMap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.domain.kernel.Version;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.StaleVersion;

/** Aggregates of one kind, in a unit. */
abstract class MemoryAggregates<K, S> implements Aggregates<K, S> {

    private static final int MOST_KEYS = 10_000;

    private final MemoryUnit unit;
    private final Kind<K, S> kind;

    MemoryAggregates(MemoryUnit unit, Kind<K, S> kind) {
        this.unit = unit;
        this.kind = kind;
    }

    MemoryUnit unit() {
        return unit;
    }

    @Override
    public Optional<S> find(K key) {
        return unit.rows(kind.table()).get(key).toJavaOptional();
    }

    @Override
    public List<S> findAll(Collection<K> keys) {
        if (keys.size() > MOST_KEYS) {
            throw new IllegalArgumentException("keys are more than " + MOST_KEYS);
        }
        SortedMap<K, S> rows = unit.rows(kind.table());
        return new LinkedHashSet<>(keys)
                .stream().flatMap(key -> rows.get(key).toJavaStream()).toList();
    }

    @Override
    public void save(S next, Version expected) {
        unit.changeable();
        K key = kind.key().apply(next);
        if (kind.version().apply(next).compareTo(expected) <= 0) {
            throw new IllegalArgumentException("the version of " + kind.table().name() + " " + key + " is not above "
                    + expected + ": count it up with the change");
        }
        Version kept = find(key).map(kind.version()).orElse(Version.NEW);
        if (!kept.equals(expected)) {
            throw stale(key, expected);
        }
        put(next);
    }

    StaleVersion stale(K key, Version expected) {
        return unit.ending(new StaleVersion(kind.table().name(), key, expected));
    }

    /** Keeps a state whose version is right. */
    void put(S next) {
        unit.put(kind.table(), kind.key().apply(next), next);
    }

    @Override
    public Stream<S> stream() {
        return unit.stream(kind.table());
    }
}
