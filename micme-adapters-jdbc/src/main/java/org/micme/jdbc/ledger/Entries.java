package org.micme.jdbc.ledger;

import java.util.List;
import java.util.Optional;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.record.DecisionRecords;

/** Reads entries with their digests as they are now. For one transaction. */
final class Entries {

    private final Session session;
    private final DecisionParts parts;
    private final String institution;

    Entries(Session session, PersonalData personal, String institution) {
        this.session = session;
        this.parts = new DecisionParts(session, personal, institution);
        this.institution = institution;
    }

    /** The first entries that wait to be sealed. */
    List<Entry> unsealed(Streams stream, int most) {
        return switch (stream) {
            case AUDIT -> audit("audit_entry a" + waiting("a", stream) + " where a.institution = ?", most, institution);
            case DECISION ->
                decisions(JdbcDecisionLog.FROM.replace(" where ", waiting("d", stream) + " where "), most, institution);
        };
    }

    private static String waiting(String entry, Streams stream) {
        return " join unsealed u on u.institution = " + entry + ".institution and u.stream = " + stream.ordinal()
                + " and u.entry = " + entry + ".entry";
    }

    /** The entries after one, whatever their state. */
    List<Entry> after(Streams stream, long last, int most) {
        return switch (stream) {
            case AUDIT -> audit("audit_entry a where a.institution = ? and a.entry > ?", most, institution, last);
            case DECISION -> decisions(JdbcDecisionLog.FROM + " and d.entry > ?", most, institution, last);
        };
    }

    /** One decision. */
    Optional<Entry> decision(String id) {
        return decisions(JdbcDecisionLog.FROM + " and d.decision = ?", 1, institution, id).stream()
                .findFirst();
    }

    private List<Entry> audit(String from, int most, Object... values) {
        return session.list(
                "select a.entry, a.subject_kind, a.subject_key, a.body from " + from + " order by a.entry limit "
                        + most,
                row -> Entry.of(
                        Streams.AUDIT,
                        row.large(1),
                        institution,
                        row.text(2) + "\n" + row.text(3) + "\n" + row.text(4)),
                values);
    }

    private List<Entry> decisions(String from, int most, Object... values) {
        return session.list(
                "select " + JdbcDecisionLog.COLUMNS + " from " + from + " order by d.entry limit " + most,
                row -> Entry.of(
                        Streams.DECISION,
                        row.large(11),
                        institution,
                        JsonText.write(DecisionRecords.LOGGED_DECISION, JdbcDecisionLog.read(row, parts))),
                values);
    }
}
