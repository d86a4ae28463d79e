package org.micme.jdbc.aggregate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.page.Keyset;

/**
 * How aggregates of one kind lie in a table: the institution and the key's columns first, then the version, what is searched by, and
 * the body. Its statements are written once. Immutable and thread safe.
 *
 * @param <K> the type of the keys
 * @param <S> the type of the states
 */
public final class Table<K, S> {

    final String name;
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
    final Keyset rows;

    Table(TableBuilder<K, S> builder, Function<S, Version> versionOf, Body<S> body) {
        this.name = builder.name;
        this.kind = builder.kind;
        this.keyColumns = List.copyOf(builder.keyColumns);
        this.key = builder.key;
        this.keyOf = builder.keyOf;
        this.versionOf = versionOf;
        this.body = body;
        this.searched = builder.searched;
        this.unique = Map.copyOf(builder.unique);
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
        String selectAll = "select " + bodyColumns() + " from " + name + " where institution = ?";
        this.select = selectAll + " and " + keyIs();
        this.rows = Keyset.rising(selectAll, keyColumns, "institution");
    }

    /** The body, and behind it the key that is needed to read it. */
    String bodyColumns() {
        return body.isBoundToKey() ? "body, " + String.join(", ", keyColumns) : "body";
    }

    /** The rows of keys that a table holds. */
    String selectAmong(String keys) {
        return "select " + bodyColumns() + " from " + keys + " join " + name + " on " + ManyKeys.isWanted(keyColumns)
                + " where institution = ?";
    }

    /** The condition that the key's columns have the values that are bound. */
    String keyIs() {
        return keyColumns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }
}
