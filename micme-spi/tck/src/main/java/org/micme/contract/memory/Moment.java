package org.micme.contract.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/** All that one institution has, at one moment. Immutable and thread safe. */
final class Moment {

    /** When there was nothing yet. */
    static final Moment EMPTY = new Moment(HashMap.empty());

    private final Map<Table<?, ?>, SortedMap<?, ?>> tables;

    private Moment(Map<Table<?, ?>, SortedMap<?, ?>> tables) {
        this.tables = tables;
    }

    // Rows come in through with() alone, under the table that has their types.
    @SuppressWarnings("unchecked")
    <K, V> SortedMap<K, V> rows(Table<K, V> table) {
        return (SortedMap<K, V>) tables.get(table).getOrElse(() -> TreeMap.<K, V>empty(table.order()));
    }

    <K, V> Moment with(Table<K, V> table, SortedMap<K, V> rows) {
        return new Moment(tables.put(table, rows));
    }

    <K, V> Moment put(Table<K, V> table, K key, V row) {
        return with(table, rows(table).put(key, row));
    }

    boolean isEmpty() {
        return tables.forAll(table -> table._2().isEmpty());
    }
}
