package org.micme.jdbc.rotation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.micme.jdbc.page.Keyset;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;

/** An encrypted column of an institution's rows, and their key after the institution. Immutable and thread safe. */
record Encrypted(String table, String column, List<String> key) {

    private static final String PART = "part";

    /** Some of them may have been altered. */
    private static final int TRIED = 3;

    static final List<Encrypted> TABLES = List.of(
            new Encrypted("account", "body", List.of("person")),
            new Encrypted("diplomate", "body", List.of("person")),
            new Encrypted("decision_entry", "body", List.of("decision")),
            new Encrypted("decision_part", "body", List.of("decision", PART)),
            new Encrypted("outbox", "payload", List.of("message")));

    /** A row's key, which stands in that column of what was asked for and in those behind it. */
    List<Object> keyOf(Row row, int from) throws SQLException {
        List<Object> parts = new ArrayList<>();
        for (String name : key) {
            int column = from + parts.size();
            parts.add(name.equals(PART) ? (Object) row.number(column) : row.text(column));
        }
        return parts;
    }

    Place place(String institution, List<Object> keyOfRow) {
        return Place.of(institution, table, keyOfRow.toArray());
    }

    /** All rows by key, each with whether an older key encrypted it: what may be few among many is never waited for. */
    Keyset all() {
        return Keyset.rising(
                "select " + String.join(", ", key) + ", case when " + prefix() + " <> ? then 1 else 0 end from " + table
                        + " where institution = ?",
                key,
                "institution");
    }

    private String prefix() {
        return "substring(" + column + " from 1 for " + PersonalData.PREFIX_BYTES + ")";
    }

    String is() {
        return " where institution = ? and " + String.join(" = ? and ", key) + " = ?";
    }

    /** Whether anything is encrypted there, of any institution. */
    boolean isAnyThere(Session session) {
        return session.first("select 1 from " + table + " where " + column + " is not null limit 1", row -> true)
                .isPresent();
    }

    /** Whether anything there was encrypted by one of the keys given. */
    boolean isAnyOf(PersonalData personal, Session session) {
        List<byte[]> prefixes = personal.prefixes();
        return session.list(
                        "select " + column + ", institution, " + String.join(", ", key) + " from " + table + " where "
                                + prefix() + " in (" + String.join(", ", Collections.nCopies(prefixes.size(), "?"))
                                + ") limit " + TRIED,
                        row -> personal.opens(row.bytes(1), place(row.text(2), keyOf(row, 3))),
                        prefixes.toArray())
                .contains(true);
    }
}
