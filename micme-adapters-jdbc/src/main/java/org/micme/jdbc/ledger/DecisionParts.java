package org.micme.jdbc.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Session;

/**
 * The bodies of decisions, encrypted, in as many parts as it takes: the first stands in the decision's row, and more follow where it is as
 * long as a part can be. For one unit of work.
 */
final class DecisionParts {

    /** With what encryption adds, H2 keeps it in a column. */
    private static final int LONGEST = 1_000_000;

    private static final String FIRST = "decision_entry";
    private static final String LATER = "decision_part";

    private final Session session;
    private final PersonalData personal;
    private final String institution;

    DecisionParts(Session session, PersonalData personal, String institution) {
        this.session = session;
        this.personal = personal;
        this.institution = institution;
    }

    /** The part that belongs into the row. */
    byte[] first(String decision, byte[] body) {
        byte[] first = body.length > LONGEST ? Arrays.copyOf(body, LONGEST) : body;
        return personal.encrypt(first, Place.of(institution, FIRST, decision));
    }

    /** Keeps the other parts. */
    void keepOthers(String decision, byte[] body) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int from = LONGEST; from < body.length; from += LONGEST) {
            byte[] part = Arrays.copyOfRange(body, from, Math.min(from + LONGEST, body.length));
            int number = rows.size() + 1;
            rows.add(new Object[] {institution, decision, number, personal.encrypt(part, later(decision, number))});
        }
        if (!rows.isEmpty()) {
            session.updateAll(
                    "insert into decision_part (institution, decision, part, body) values (?, ?, ?, ?)", rows);
        }
    }

    private Place later(String decision, int part) {
        return Place.of(institution, LATER, decision, part);
    }

    /** The whole of a body, from the part that stands in the row. */
    byte[] whole(String decision, byte[] encrypted) {
        byte[] first = personal.decrypt(encrypted, Place.of(institution, FIRST, decision));
        if (first.length < LONGEST) {
            return first;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(2 * LONGEST);
        all.writeBytes(first);
        session.list(
                        "select part, body from decision_part where institution = ? and decision = ? order by part",
                        row -> personal.decrypt(row.bytes(2), later(decision, row.number(1))),
                        institution,
                        decision)
                .forEach(all::writeBytes);
        return all.toByteArray();
    }
}
