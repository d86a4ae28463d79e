package org.micme.jdbc.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.aggregate.Pages;
import org.micme.jdbc.page.Keyset;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;

/** Rows with an encrypted column: those of an older key are told by how they begin. Thread safe. */
public final class EncryptedRows {

    /** A body may be as long as a mebibyte. */
    private static final int AT_ONCE = 50;

    private static final int LOOKED_AT_AT_ONCE = 1_000;

    private final Transactions transactions;
    private final PersonalData personal;

    /** Over all institutions. */
    public EncryptedRows(Transactions transactions, PersonalData personal) {
        this.transactions = transactions;
        this.personal = personal;
    }

    /** How many there are of older keys. */
    public long outstanding(String institution) {
        return Encrypted.TABLES.stream()
                .mapToLong(rows -> {
                    long older = 0;
                    for (Pages<Looked> all = all(rows, institution); all.hasNext(); ) {
                        older += all.next().isOlder() ? 1 : 0;
                    }
                    return older;
                })
                .sum();
    }

    /** Encrypts them with the newest key, and tells how many those were. */
    public long renew(String institution, Runnable step) {
        return Encrypted.TABLES.stream()
                .mapToLong(rows -> renew(rows, institution, step))
                .sum();
    }

    private long renew(Encrypted rows, String institution, Runnable step) {
        long changed = 0;
        List<List<Object>> older = new ArrayList<>();
        for (Pages<Looked> all = all(rows, institution); all.hasNext(); ) {
            Looked row = all.next();
            if (row.isOlder()) {
                older.add(row.key());
            }
            if (older.size() == AT_ONCE || !all.hasNext()) {
                int renewed = transactions.across(session -> renew(session, rows, institution, older));
                for (int i = 0; i < renewed; i++) {
                    step.run();
                }
                changed += renewed;
                older.clear();
            }
        }
        return changed;
    }

    private record Looked(List<Object> key, boolean isOlder) {}

    private Pages<Looked> all(Encrypted rows, String institution) {
        byte[] newest = personal.newestPrefix();
        Keyset keyset = rows.all();
        Row.Mapping<Looked> mapping =
                row -> new Looked(rows.keyOf(row, 1), row.number(rows.key().size() + 1) == 1);
        return new Pages<>(
                last -> transactions.across(session -> last == null
                        ? keyset.first(session, LOOKED_AT_AT_ONCE, mapping, newest, institution)
                        : keyset.after(session, last.key(), LOOKED_AT_AT_ONCE, mapping, newest, institution)),
                LOOKED_AT_AT_ONCE);
    }

    private int renew(Session session, Encrypted rows, String institution, List<List<Object>> keys) {
        int changed = 0;
        for (List<Object> key : keys) {
            Place place = rows.place(institution, key);
            List<Object> is = new ArrayList<>(List.of(institution));
            is.addAll(key);
            Optional<byte[]> body = session.first(
                            "select " + rows.column() + " from " + rows.table() + rows.is(),
                            row -> Optional.ofNullable(row.bytesOrNull(1)),
                            is.toArray())
                    .flatMap(kept -> kept);
            if (body.isPresent()) {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(personal.encrypt(personal.decrypt(body.get(), place), place));
                values.addAll(is);
                values.add(body.get());
                // Whoever wrote the row in the meantime did so with the newest key.
                changed += session.update(
                        "update " + rows.table() + " set " + rows.column() + " = ?" + rows.is() + " and "
                                + rows.column() + " = ?",
                        values.toArray());
            }
        }
        return changed;
    }
}
