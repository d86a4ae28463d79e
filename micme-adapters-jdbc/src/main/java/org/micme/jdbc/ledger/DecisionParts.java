package org.micme.jdbc.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;

/**
 * The bodies of decisions, encrypted, in as many parts as it takes: the first stands in the decision's row, and more follow where it is as
 * long as a part can be. For one unit of work.
 */
final class DecisionParts {

    /** With what encryption adds, H2 keeps it in a column. */
    private static final int LONGEST = 1_000_000;

    private static final String FIRST = "/decision";
    private static final String LATER = "/decision-part";

    private final Session session;
    private final PersonalData personal;
    private final String institution;

    DecisionParts(Session session, PersonalData personal, String institution) {
        this.session = session;
        this.personal = personal;
        this.institution = institution;
    }

    /** The part that belongs into the row. */
    byte[] first(byte[] body) {
        byte[] first = body.length > LONGEST ? Arrays.copyOf(body, LONGEST) : body;
        return personal.encrypt(first, institution + FIRST);
    }

    /** Keeps the other parts. */
    void keepOthers(long entry, byte[] body) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int from = LONGEST; from < body.length; from += LONGEST) {
            byte[] part = Arrays.copyOfRange(body, from, Math.min(from + LONGEST, body.length));
            rows.add(new Object[] {institution, entry, rows.size() + 1, personal.encrypt(part, institution + LATER)});
        }
        if (!rows.isEmpty()) {
            session.updateAll("insert into decision_part (institution, entry, part, body) values (?, ?, ?, ?)", rows);
        }
    }

    /** The whole of a body, from the part that stands in the row. */
    byte[] whole(long entry, byte[] encrypted) {
        byte[] first = personal.decrypt(encrypted, institution + FIRST);
        if (first.length < LONGEST) {
            return first;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(2 * LONGEST);
        all.writeBytes(first);
        session.list(
                        "select body from decision_part where institution = ? and entry = ? order by part",
                        row -> row.bytes(1),
                        institution,
                        entry)
                .forEach(part -> all.writeBytes(personal.decrypt(part, institution + LATER)));
        return all.toByteArray();
    }
}
