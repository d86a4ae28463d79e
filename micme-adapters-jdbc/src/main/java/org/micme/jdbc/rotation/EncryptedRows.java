package org.micme.jdbc.rotation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;

/** Rows with an encrypted body: those of an older key are told by how they begin. Thread safe. */
public final class EncryptedRows {

    /** A body may be as long as a mebibyte. */
    private static final int AT_ONCE = 50;

    /** A table with such rows: its key after the institution, whether that is of numbers, and where its personal data belongs. */
    private record Encrypted(String table, List<String> key, boolean numbers, String place) {

        Object keyOf(Row row, int column) throws SQLException {
            return numbers ? (Object) row.large(column) : row.text(column);
        }

        String keyIs() {
            return String.join(" = ? and ", key) + " = ?";
        }
    }

    private static final List<Encrypted> TABLES = List.of(
            new Encrypted("account", List.of("person"), false, "/account"),
            new Encrypted("diplomate", List.of("person"), false, "/diplomate"),
            new Encrypted("decision_entry", List.of("entry"), true, "/decision"),
            new Encrypted("decision_part", List.of("entry", "part"), true, "/decision-part"));

    private static final String OF_OLDER_KEY = " where institution = ? and substring(body from 1 for 5) <> ?";

    private final Transactions transactions;
    private final PersonalData personal;

    /** Over all institutions. */
    public EncryptedRows(Transactions transactions, PersonalData personal) {
        this.transactions = transactions;
        this.personal = personal;
    }

    /** How many there are of older keys. */
    public long outstanding(String institution) {
        byte[] newest = personal.newestPrefix();
        return TABLES.stream()
                .mapToLong(rows -> transactions.across(session -> session.first(
                                "select count(*) from " + rows.table() + OF_OLDER_KEY,
                                row -> row.large(1),
                                institution,
                                newest)
                        .orElseThrow()))
                .sum();
    }

    /** Encrypts them with the newest key, and tells how many those were. */
    public long renew(String institution, Runnable step) {
        return TABLES.stream().mapToLong(rows -> renew(rows, institution, step)).sum();
    }

    private long renew(Encrypted rows, String institution, Runnable step) {
        long changed = 0;
        Batch batch = new Batch(null, 0, 0);
        do {
            Object last = batch.last();
            batch = transactions.across(session -> renewAfter(session, rows, institution, last));
            for (int i = 0; i < batch.changed(); i++) {
                step.run();
            }
            changed += batch.changed();
        } while (batch.found() == AT_ONCE);
        return changed;
    }

    private record Batch(@Nullable Object last, int found, int changed) {}

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    private record Found(List<Object> key, byte[] body) {}

    private Batch renewAfter(Session session, Encrypted rows, String institution, @Nullable Object last) {
        List<Found> found = found(session, rows, institution, last);
        int changed = 0;
        for (Found each : found) {
            byte[] plain = personal.decrypt(each.body(), institution + rows.place());
            List<@Nullable Object> values = new ArrayList<>();
            values.add(personal.encrypt(plain, institution + rows.place()));
            values.add(institution);
            values.addAll(each.key());
            values.add(each.body());
            // Whoever wrote the row in the meantime did so with the newest key.
            changed += session.update(
                    "update " + rows.table() + " set body = ? where institution = ? and " + rows.keyIs()
                            + " and body = ?",
                    values.toArray());
        }
        return new Batch(
                found.isEmpty() ? last : found.get(found.size() - 1).key().get(0), found.size(), changed);
    }

    private List<Found> found(Session session, Encrypted rows, String institution, @Nullable Object last) {
        List<@Nullable Object> values = new ArrayList<>(List.of(institution, personal.newestPrefix()));
        String after = "";
        if (last != null) {
            // The last one itself too, as several parts have one number: it begins otherwise by now.
            after = " and " + rows.key().get(0) + " >= ?";
            values.add(last);
        }
        String columns = String.join(", ", rows.key());
        return session.list(
                "select " + columns + ", body from " + rows.table() + OF_OLDER_KEY + after + " order by " + columns
                        + " limit " + AT_ONCE,
                row -> {
                    List<Object> key = new ArrayList<>();
                    for (int i = 1; i <= rows.key().size(); i++) {
                        key.add(rows.keyOf(row, i));
                    }
                    return new Found(key, row.bytes(rows.key().size() + 1));
                },
                values.toArray());
    }
}
