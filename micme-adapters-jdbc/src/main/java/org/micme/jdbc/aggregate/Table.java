package org.micme.jdbc.aggregate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.Version;

/**
 * How aggregates of one kind lie in a table: the institution and the key's columns first, then the version, what is searched by, and
 * the body. Its statements are written once. Immutable and thread safe.
 *
 * @param <K> the type of the keys
 * @param <S> the type of the states
 */
public final class Table<K, S> {

    final String kind;
    final List<String> keyColumns;
    final Function<K, Object[]> key;
    final Function<S, K> keyOf;
    final Function<S, Version> versionOf;
    final Body<S> body;
    final Map<String, Function<S, @Nullable Object>> searched;
    final Map<String, String> unique;

    final String insert;
    final String update;
    final String select;
    final String selectAll;

    Table(TableBuilder<K, S> builder, Function<S, Version> versionOf, Body<S> body) {
        this.kind = builder.kind;
        this.keyColumns = List.copyOf(builder.keyColumns);
        this.key = builder.key;
        this.keyOf = builder.keyOf;
        this.versionOf = versionOf;
        this.body = body;
        this.searched = builder.searched;
        this.unique = Map.copyOf(builder.unique);
        String name = builder.name;
        List<String> all = Stream.of(
                        Stream.of("institution"),
                        keyColumns.stream(),
                        Stream.of("version"),
                        searched.keySet().stream(),
                        Stream.of("body"))
                .flatMap(columns -> columns)
                .toList();
        this.insert = "insert into " + name + " (" + String.join(", ", all) + ") values ("
                + all.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        String changed = Stream.of(Stream.of("version"), searched.keySet().stream(), Stream.of("body"))
                .flatMap(columns -> columns)
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", "));
        this.update =
                "update " + name + " set " + changed + " where institution = ? and " + keyIs() + " and version = ?";
        this.selectAll = "select body from " + name + " where institution = ?";
        this.select = selectAll + " and " + keyIs();
    }

    /** The condition that the key's columns have the values that are bound. */
    String keyIs() {
        return keyColumns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    /** The order of the keys. */
    String keyOrder() {
        return String.join(", ", keyColumns);
    }

    /** The condition that a row comes after the one whose key is bound, and the values to bind for it. */
    String keyIsAfter() {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < keyColumns.size(); i++) {
            condition.append(i == 0 ? "(" : " or (");
            for (int j = 0; j < i; j++) {
                condition.append(keyColumns.get(j)).append(" = ? and ");
            }
            condition.append(keyColumns.get(i)).append(" > ?)");
        }
        // The first column alone bounds the index; the rest is looked at row by row.
        return keyColumns.get(0) + " >= ? and (" + condition + ")";
    }

    /** What is bound for {@link #keyIsAfter()}. */
    static List<Object> afterValues(Object[] key) {
        List<Object> values = new java.util.ArrayList<>();
        values.add(key[0]);
        for (int i = 0; i < key.length; i++) {
            values.addAll(List.of(key).subList(0, i + 1));
        }
        return values;
    }
}
