package org.micme.jdbc.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table, as they stood one after the other in an export. For one thread at a time. */
final class ImportedRows {

    private final TableForm table;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<@Nullable Object[]> phones = new ArrayList<>();
    private long lastLine;

    ImportedRows(TableForm table) {
        this.table = table;
    }

    TableForm table() {
        return table;
    }

    /** The values of the columns, the institution's first. */
    List<@Nullable Object[]> rows() {
        return rows;
    }

    /** The rows of the phones that stand in the accounts among them. */
    List<@Nullable Object[]> phones() {
        return phones;
    }

    /** In which line the last of them stood. */
    long lastLine() {
        return lastLine;
    }

    void add(@Nullable Object[] row, long line) {
        rows.add(row);
        lastLine = line;
    }
}
