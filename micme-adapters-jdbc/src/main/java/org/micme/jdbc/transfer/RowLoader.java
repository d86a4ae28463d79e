package org.micme.jdbc.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.sql.BulkLoad;
import org.micme.jdbc.sql.Numbers;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;

/** Sends rows into their tables, one table after the other. For one import, in one transaction. */
final class RowLoader implements AutoCloseable {

    /** So many phones wait for the end of the accounts among which they stand. */
    private static final int MOST_PHONES = 20_000;

    private final Session session;
    private final List<@Nullable Object[]> phones = new ArrayList<>();
    private final Map<String, Long> lastEntries = new HashMap<>();
    private @Nullable TableForm table;
    private @Nullable BulkLoad load;
    private long line;

    RowLoader(Session session) {
        this.session = session;
    }

    /** Sends rows, or throws what the database has found amiss with those before them. */
    void add(ImportedRows rows) {
        if (table == null || !table.name().equals(rows.table().name())) {
            end();
        }
        table = rows.table();
        line = rows.lastLine();
        refusing(rows.table(), () -> {
            BulkLoad open = load;
            if (open == null) {
                open = session.load(rows.table().name(), rows.table().allNames());
                load = open;
            }
            open.add(rows.rows());
        });
        if (rows.table().isNumbered()) {
            rows.rows().forEach(row -> lastEntries.merge(rows.table().name(), (Long) row[1], Math::max));
        }
        phones.addAll(rows.phones());
        if (phones.size() >= MOST_PHONES) {
            end();
        }
    }

    /** Waits until the database has taken all. */
    void end() {
        TableForm ended = table;
        BulkLoad open = load;
        if (ended != null && open != null) {
            load = null;
            refusing(ended, () -> end(open));
        }
        if (ended != null && !phones.isEmpty()) {
            refusing(ended, () -> {
                BulkLoad more = session.load(ImportedPhones.TABLE, ImportedPhones.COLUMNS);
                try (more) {
                    more.add(phones);
                    more.end();
                }
            });
            phones.clear();
        }
    }

    /** Lets the database number entries from those on that came in. */
    void goOn() {
        lastEntries.forEach((numbered, last) -> new Numbers(session, numbered, TableForm.ENTRY).passOver(last));
    }

    private static void end(BulkLoad open) {
        try (open) {
            open.end();
        }
    }

    private void refusing(TableForm of, Runnable sending) {
        try {
            sending.run();
        } catch (SqlFailure e) {
            if (session.dialect().isNotUnique(e.failure())) {
                throw new ImportFault(line, "up to here, a row of " + of.name() + " is there twice");
            }
            throw e;
        }
    }

    @Override
    public void close() {
        if (load != null) {
            load.close();
        }
    }
}
