package org.micme.jdbc.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;

/**
 * Reads entries with their digests as they are now. A digest covers columns and texts as they are kept, and not what this program makes
 * of them, so that it stays the same when a record has more fields one day; and the texts of a decision rather than their encrypted
 * bytes, so that it stays the same when keys rotate. Whoever makes digests in another way gives that way the next {@link Seals#FORM},
 * and keeps this one for what was sealed before. For one transaction.
 */
final class Entries {

    /** What changed is told in some hundred bytes. Of decisions fewer are read at once, as drivers hold all rows of an answer. */
    private static final int AUDIT_AT_ONCE = 1_000;

    private final Session session;
    private final DecisionParts parts;
    private final String institution;

    Entries(Session session, PersonalData personal, String institution) {
        this.session = session;
        this.parts = new DecisionParts(session, personal, institution);
        this.institution = institution;
    }

    /** The first entries that wait to be sealed and can be read: others wait on, and hold none back. */
    List<Entry> unsealed(Streams stream, int most) {
        return stepwise(
                stream,
                beforeWaiting(stream),
                most,
                (last, step) -> waitingAfter(stream, last, step),
                Entry::isReadable);
    }

    /** All before it are sealed: PostgreSQL would look at each of them first. */
    private long beforeWaiting(Streams stream) {
        return session.first(
                        "select entry from unsealed where institution = ? and stream = ? order by entry limit 1",
                        row -> row.large(1),
                        institution,
                        stream.ordinal())
                .map(first -> first - 1)
                .orElse(Long.MAX_VALUE);
    }

    private List<Entry> waitingAfter(Streams stream, long last, int most) {
        return switch (stream) {
            case AUDIT ->
                audit(
                        "audit_entry a" + waiting("a", stream) + " where a.institution = ? and a.entry > ?",
                        most,
                        institution,
                        last);
            case DECISION ->
                decisions(
                        JdbcDecisionLog.FROM.replace(" where ", waiting("d", stream) + " where ") + " and d.entry > ?",
                        most,
                        institution,
                        last);
        };
    }

    private static String waiting(String entry, Streams stream) {
        return " join unsealed u on u.institution = " + entry + ".institution and u.stream = " + stream.ordinal()
                + " and u.entry = " + entry + ".entry";
    }

    /** The entries after one, whatever their state. */
    List<Entry> after(Streams stream, long last, int most) {
        return stepwise(stream, last, most, (from, step) -> someAfter(stream, from, step), entry -> true);
    }

    private List<Entry> someAfter(Streams stream, long last, int most) {
        return switch (stream) {
            case AUDIT -> audit("audit_entry a where a.institution = ? and a.entry > ?", most, institution, last);
            case DECISION -> decisions(JdbcDecisionLog.FROM + " and d.entry > ?", most, institution, last);
        };
    }

    private interface Step {

        /** The entries after one, some at most. */
        List<Entry> after(long last, int most);
    }

    /** Of what is read in a step its digests alone are held on to. */
    private static List<Entry> stepwise(Streams stream, long from, int most, Step step, Predicate<Entry> wanted) {
        int atOnce = stream == Streams.DECISION ? JdbcDecisionLog.ROWS_AT_ONCE : AUDIT_AT_ONCE;
        List<Entry> found = new ArrayList<>();
        long last = from;
        boolean more = true;
        while (more && found.size() < most) {
            int asked = Math.min(atOnce, most - found.size());
            List<Entry> some = step.after(last, asked);
            some.stream().filter(wanted).forEach(found::add);
            more = some.size() == asked;
            last = some.isEmpty() ? last : some.get(some.size() - 1).number();
        }
        return found;
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
                row -> {
                    Digests digest = begun(Streams.AUDIT, row.large(1));
                    digest.add(row.text(2)).add(row.text(3)).add(row.text(4));
                    return new Entry(Streams.AUDIT, row.large(1), digest.value());
                },
                values);
    }

    private List<Entry> decisions(String from, int most, Object... values) {
        return session.list(
                "select " + JdbcDecisionLog.COLUMNS + " from " + from + " order by d.entry limit " + most,
                this::decision,
                values);
    }

    private Entry decision(Row row) throws SQLException {
        long number = row.large(11);
        DecisionBody body;
        try {
            body = DecisionBody.inflated(parts.whole(row.text(1), row.bytes(10)));
        } catch (IllegalStateException e) {
            // Whoever verifies is told which one it is, and of all others besides.
            return Entry.unreadable(Streams.DECISION, number);
        }
        Instant decided = row.instant(4);
        Digests digest = begun(Streams.DECISION, number)
                .add(row.text(1))
                .add(row.text(2))
                .add(row.text(3))
                .add(decided.getEpochSecond())
                .add(decided.getNano())
                .add(row.text(5))
                .add(row.text(6))
                .add(row.text(7))
                .add(row.text(8))
                .add(row.text(9));
        return new Entry(
                Streams.DECISION,
                number,
                digest.add(body.request()).add(body.answer()).value());
    }

    private Digests begun(Streams stream, long number) {
        return new Digests().add(institution).add(stream.name()).add(number);
    }
}
