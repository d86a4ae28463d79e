package org.micme.jdbc.aggregate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.Version;

/**
 * Describes a {@link Table}. For one thread.
 *
 * @param <K> the type of the keys
 * @param <S> the type of the states
 */
public final class TableBuilder<K, S> {

    final String name;
    final String kind;
    final Function<S, K> keyOf;
    List<String> keyColumns = List.of();
    Function<K, Object[]> key = k -> new Object[] {k};
    final Map<String, Function<S, @Nullable Object>> searched = new LinkedHashMap<>();
    final Map<String, String> unique = new HashMap<>();

    private TableBuilder(String name, Function<S, K> keyOf) {
        this.name = name;
        this.kind = name.replace('_', ' ');
        this.keyOf = keyOf;
    }

    /** Begins with the table's name. */
    public static <K, S> TableBuilder<K, S> of(String name, Function<S, K> keyOf) {
        return new TableBuilder<>(name, keyOf);
    }

    /** The columns of the key, after the institution, and their values. */
    public TableBuilder<K, S> key(Function<K, Object[]> values, String... columns) {
        keyColumns = List.of(columns);
        key = values;
        return this;
    }

    /** A column that is searched or sorted by. */
    public TableBuilder<K, S> searched(String column, Function<S, @Nullable Object> value) {
        searched.put(column, value);
        return this;
    }

    /** A constraint, by its name in the database, and what it says has to be unique. */
    public TableBuilder<K, S> unique(String constraint, String field) {
        unique.put(constraint, field);
        return this;
    }

    /** Completes the table. */
    public Table<K, S> build(Function<S, Version> versionOf, Body<S> body) {
        return new Table<>(this, versionOf, body);
    }
}
