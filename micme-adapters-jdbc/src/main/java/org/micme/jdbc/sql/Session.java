package org.micme.jdbc.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one unit of work, on one connection. Instants are cut to microseconds on the way in, since both databases would
 * round them. For one thread.
 */
public final class Session {

    private final Connection connection;
    private final Dialect dialect;
    private final String institution;
    private final Beside beside;
    private final Standing standing;
    private boolean first;

    /** On a connection that commits when it is told to, beside another for what is kept in any case. */
    public Session(Connection connection, Dialect dialect, String institution, boolean readOnly, Beside beside) {
        this.connection = connection;
        this.dialect = dialect;
        this.institution = institution;
        this.beside = beside;
        this.standing = new Standing(readOnly);
    }

    /** Whose data the unit is about: the first column of every key. */
    public String institution() {
        return institution;
    }

    /** What differs between the databases. */
    public Dialect dialect() {
        return dialect;
    }

    /** Does something in a transaction of its own, which is kept whatever becomes of the unit. */
    public <T> T apart(Function<Session, T> work) {
        requireChanging();
        return beside.apart(work);
    }

    /** How the unit stands. */
    public Standing standing() {
        return standing;
    }

    /** Refuses what the caller has to settle: nothing of the unit is kept, whatever the work makes of it. */
    public RuntimeException refuse(RuntimeException why) {
        standing.refuse(why);
        return why;
    }

    private void requireChanging() {
        standing.requireChangeable();
        if (!standing.hasChanged()) {
            takeTurn();
            standing.change();
            first = register(institution);
        }
    }

    /** Waits until this unit may change rows. */
    void requireTurn() {
        standing.requireChangeable();
        takeTurn();
    }

    private void takeTurn() {
        try {
            if (!standing.isInTurn()) {
                beside.takeTurn(connection);
                standing.beginTurn();
            }
        } catch (SQLException e) {
            throw standing.failed(e);
        }
    }

    /**
     * Makes an institution known of which something is kept, and tells whether it was not before. Whoever does so while another unit
     * does waits for that unit's end.
     */
    public boolean register(String someInstitution) {
        return !someInstitution.isEmpty()
                && !beside.isKnown(someInstitution)
                && update("insert into institution (institution) values (?) on conflict do nothing", someInstitution)
                        == 1;
    }

    /** Whether nothing was kept of the institution before this unit: of several that begin at once, that is so for one. */
    public boolean isFirst() {
        requireChanging();
        return first;
    }

    /** Changes rows, and tells how many. */
    public int update(String sql, @Nullable Object... values) {
        requireChanging();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Binding.of(statement, dialect, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw standing.failed(e);
        }
    }

    /** Changes rows with the same statement many times, in batches. */
    public void updateAll(String sql, List<@Nullable Object[]> rows) {
        requireChanging();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                Binding.of(statement, dialect, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw standing.failed(e);
        }
    }

    /** Begins to add many rows to a table; to be closed. */
    public BulkLoad load(String table, List<String> columns) {
        requireChanging();
        beside.beginLong(connection);
        try {
            return dialect == Dialect.POSTGRESQL
                    ? new BulkCopy(connection, table, columns)
                    : new BatchInsert(connection, dialect, table, columns);
        } catch (SQLException e) {
            throw standing.failed(e);
        }
    }

    /** Inserts a row, and tells the number that the database gave it. */
    public long insert(String sql, String numberColumn, @Nullable Object... values) {
        requireChanging();
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {numberColumn})) {
            Binding.of(statement, dialect, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw standing.failed(e);
        }
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Row.Mapping<T> mapping, @Nullable Object... values) {
        standing.requireOpen();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Binding.of(statement, dialect, values);
            try (ResultSet results = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    found.add(mapping.of(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw standing.failed(e);
        }
    }

    /** All rows of a query which only this unit changes until it ends; it waits for whoever else has them. */
    public <T> List<T> locked(String sql, Row.Mapping<T> mapping, @Nullable Object... values) {
        requireTurn();
        return list(dialect == Dialect.POSTGRESQL ? sql + " for update" : sql, mapping, values);
    }

    /** All rows of a query which only this unit changes until it ends, but those that somebody else has. */
    public <T> List<T> free(String sql, Row.Mapping<T> mapping, @Nullable Object... values) {
        standing.requireChangeable();
        if (dialect == Dialect.POSTGRESQL) {
            return list(sql + " for update skip locked", mapping, values);
        }
        // A turn of its own is worth its while only where there is something.
        boolean idle = !standing.isInTurn() && list(sql, row -> true, values).isEmpty();
        return idle ? List.of() : locked(sql, mapping, values);
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, Row.Mapping<T> mapping, @Nullable Object... values) {
        return list(sql, mapping, values).stream().findFirst();
    }
}
