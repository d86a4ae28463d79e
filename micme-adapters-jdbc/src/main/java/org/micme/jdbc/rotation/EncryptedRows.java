package org.micme.jdbc.rotation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;

/** Rows with an encrypted column: those of an older key are told by how they begin. Thread safe. */
public final class EncryptedRows {

    /** A body may be as long as a mebibyte. */
    private static final int AT_ONCE = 50;

    /** A column of such rows, and their key after the institution. */
    private record Encrypted(String table, String column, List<String> key) {

        Object keyOf(Row row, int index) throws SQLException {
            return key.get(index).equals(PART) ? (Object) row.number(index + 1) : row.text(index + 1);
        }

        String keyIs() {
            return String.join(" = ? and ", key) + " = ?";
        }

        String ofOlderKey() {
            return " where institution = ? and substring(" + column + " from 1 for 5) <> ?";
        }
    }

    private static final String PART = "part";

    private static final List<Encrypted> TABLES = List.of(
            new Encrypted("account", "body", List.of("person")),
            new Encrypted("diplomate", "body", List.of("person")),
            new Encrypted("decision_entry", "body", List.of("decision")),
            new Encrypted("decision_part", "body", List.of("decision", PART)),
            new Encrypted("outbox", "payload", List.of("message")));

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
                                "select count(*) from " + rows.table() + rows.ofOlderKey(),
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
            Place place = Place.of(institution, rows.table(), each.key().toArray());
            List<@Nullable Object> values = new ArrayList<>();
            values.add(personal.encrypt(personal.decrypt(each.body(), place), place));
            values.add(institution);
            values.addAll(each.key());
            values.add(each.body());
            // Whoever wrote the row in the meantime did so with the newest key.
            changed += session.update(
                    "update " + rows.table() + " set " + rows.column() + " = ? where institution = ? and "
                            + rows.keyIs() + " and " + rows.column() + " = ?",
                    values.toArray());
        }
        return new Batch(
                found.isEmpty() ? last : found.get(found.size() - 1).key().get(0), found.size(), changed);
    }

    private List<Found> found(Session session, Encrypted rows, String institution, @Nullable Object last) {
        List<@Nullable Object> values = new ArrayList<>(List.of(institution, personal.newestPrefix()));
        String after = "";
        if (last != null) {
            // The last one itself too, as several parts are of one decision: it begins otherwise by now.
            after = " and " + rows.key().get(0) + " >= ?";
            values.add(last);
        }
        String columns = String.join(", ", rows.key());
        return session.list(
                "select " + columns + ", " + rows.column() + " from " + rows.table() + rows.ofOlderKey() + after
                        + " order by " + columns + " limit " + AT_ONCE,
                row -> {
                    List<Object> key = new ArrayList<>();
                    for (int i = 0; i < rows.key().size(); i++) {
                        key.add(rows.keyOf(row, i));
                    }
                    return new Found(key, row.bytes(rows.key().size() + 1));
                },
                values.toArray());
    }
}
