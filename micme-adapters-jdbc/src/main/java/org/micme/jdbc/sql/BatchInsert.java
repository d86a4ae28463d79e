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
    private final Connection connection;
    private final Beside beside;

    BatchInsert(Connection connection, Beside beside, String table, List<String> columns) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        this.statement = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")");
        this.connection = connection;
        this.beside = beside;
    }

    @Override
    public void add(List<@Nullable Object[]> rows) {
        try {
            long bytes = 0;
            for (@Nullable Object[] row : rows) {
                Binding.of(statement, Dialect.H2, row);
                statement.addBatch();
                bytes += Weight.of(row);
            }
            beside.change(connection, bytes, statement::executeBatch);
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
