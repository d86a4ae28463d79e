package org.micme.jdbc.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows into H2 by one statement in batches. For one thread. */
final class BatchInsert implements BulkLoad {

    private final PreparedStatement statement;
    private final Dialect dialect;

    BatchInsert(Connection connection, Dialect dialect, String table, List<String> columns) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        this.statement = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")");
        this.dialect = dialect;
    }

    @Override
    public void add(List<@Nullable Object[]> rows) {
        try {
            for (@Nullable Object[] row : rows) {
                Binding.of(statement, dialect, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Override
    public void end() {
        close();
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
