package org.micme.jdbc.aggregate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.StaleVersion;

/**
 * Aggregates of one kind in one table. For one unit of work.
 *
 * @param <K> the type of their keys
 * @param <S> the type of their states
 */
public abstract class JdbcAggregates<K, S> implements Aggregates<K, S> {

    private static final int ROWS_AT_ONCE = 500;

    /** The statements of the unit. */
    protected final Session session;

    private final PersonalData personal;
    private final Table<K, S> table;

    /** In a unit. */
    protected JdbcAggregates(Session session, PersonalData personal, Table<K, S> table) {
        this.session = session;
        this.personal = personal;
        this.table = table;
    }

    @Override
    public Optional<S> find(K key) {
        return session.first(table.select, row -> read(row, 1), values(table.key.apply(key)));
    }

    @Override
    public List<S> findAll(Collection<K> keys) {
        return ManyKeys.find(keys, table.keyOf, this::ofAny, key -> List.of(table.key.apply(key)));
    }

    private List<S> ofAny(List<K> keys) {
        List<Object[]> wanted = keys.stream().map(table.key).toList();
        return session.list(
                table.selectAmong(ManyKeys.table(session.dialect(), wanted.get(0))),
                row -> read(row, 1),
                ManyKeys.bound(wanted, session.institution()));
    }

    @Override
    public void save(S next, Version expected) {
        session.standing().requireChangeable();
        if (table.versionOf.apply(next).compareTo(expected) <= 0) {
            throw new IllegalArgumentException("the next version is not higher than the expected one");
        }
        K key = table.keyOf.apply(next);
        try {
            if (expected.equals(Version.NEW)) {
                session.update(table.insert, inserted(next, key));
            } else if (session.update(table.update, updated(next, key, expected)) == 0) {
                throw session.refuse(new StaleVersion(table.kind, key, expected));
            }
        } catch (SqlFailure e) {
            throw session.dialect().isNotUnique(e.failure())
                    ? session.refuse(notUnique(e.failure(), key, expected))
                    : e;
        }
        saved(next);
    }

    /** Hook for what lies beside the table; called after each save. */
    protected void saved(S next) {}

    private RuntimeException notUnique(SQLException e, K key, Version expected) {
        String message = String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT);
        return table.unique.entrySet().stream()
                .filter(constraint -> message.contains(constraint.getKey()))
                .findFirst()
                .<RuntimeException>map(constraint -> new NotUnique(table.kind, constraint.getValue()))
                .orElseGet(() -> new StaleVersion(table.kind, key, expected));
    }

    private @Nullable Object[] inserted(S next, K key) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(session.institution());
        values.addAll(List.of(table.key.apply(key)));
        addChanged(values, next, key);
        return values.toArray();
    }

    private @Nullable Object[] updated(S next, K key, Version expected) {
        List<@Nullable Object> values = new ArrayList<>();
        addChanged(values, next, key);
        values.add(session.institution());
        values.addAll(List.of(table.key.apply(key)));
        values.add(expected.number());
        return values.toArray();
    }

    private void addChanged(List<@Nullable Object> values, S next, K key) {
        values.add(table.versionOf.apply(next).number());
        table.searched.values().forEach(column -> values.add(column.apply(next)));
        values.add(table.body.write(next, personal, place(table.key.apply(key))));
    }

    private Place place(Object... key) {
        return Place.of(session.institution(), table.name, key);
    }

    /** The state whose body is in a column; where that is encrypted, the columns of the key stand behind it. */
    protected final S read(Row row, int column) throws SQLException {
        Object[] key = new Object[table.body.isBoundToKey() ? table.keyColumns.size() : 0];
        for (int i = 0; i < key.length; i++) {
            key[i] = row.text(column + 1 + i);
        }
        return table.body.read(row, column, personal, place(key));
    }

    private @Nullable Object[] values(Object... key) {
        @Nullable Object[] values = new Object[key.length + 1];
        values[0] = session.institution();
        System.arraycopy(key, 0, values, 1, key.length);
        return values;
    }

    @Override
    public Stream<S> stream() {
        session.standing().requireOpen();
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages<>(this::rowsAfter, ROWS_AT_ONCE), 0), false);
    }

    /** Page by page rather than with one cursor: H2 holds the whole of a result in memory. */
    private List<S> rowsAfter(@Nullable S last) {
        return last == null
                ? table.rows.first(session, ROWS_AT_ONCE, row -> read(row, 1), session.institution())
                : table.rows.after(
                        session,
                        List.of(table.key.apply(table.keyOf.apply(last))),
                        ROWS_AT_ONCE,
                        row -> read(row, 1),
                        session.institution());
    }
}
