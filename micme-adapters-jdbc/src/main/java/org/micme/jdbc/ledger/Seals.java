package org.micme.jdbc.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.micme.jdbc.sql.Session;
import org.micme.spi.audit.NotedSeal;

/** Reads the seals of an institution, and what they cover. For one transaction. */
final class Seals {

    /** How digests are made now; each seal tells under which form it was made. */
    static final int FORM = 1;

    private final Session session;
    private final String institution;

    Seals(Session session, String institution) {
        this.session = session;
        this.institution = institution;
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    record Seal(long number, int form, byte[] previous, byte[] digest, int entries) {

        /** The next one, over entries. */
        static Seal after(long number, byte[] previous, List<Entry> entries) {
            return new Seal(number + 1, FORM, previous, digest(number + 1, previous, entries), entries.size());
        }

        private static byte[] digest(long number, byte[] previous, List<Entry> entries) {
            Digests digest = new Digests().add(FORM).add(number).add(previous);
            entries.forEach(entry ->
                    digest.add(entry.stream().name()).add(entry.number()).add(entry.digest()));
            return digest.value();
        }

        Optional<NotedSeal> noted() {
            return Seals.noted(number, digest);
        }

        boolean isOver(List<Entry> covered) {
            return form == FORM
                    && covered.size() == entries
                    && Arrays.equals(digest, digest(number, previous, covered));
        }
    }

    /** None where somebody made the digest longer or shorter. */
    private static Optional<NotedSeal> noted(long number, byte[] digest) {
        String digits = HexFormat.of().formatHex(digest);
        return number > 0 && digits.length() == NotedSeal.DIGITS
                ? Optional.of(new NotedSeal(number, digits))
                : Optional.empty();
    }

    /** In the order of their numbers. */
    List<Seal> after(long last, int most) {
        return session.list(
                "select seal, form, previous, digest, entries from seal where institution = ? and seal > ?"
                        + " order by institution, seal limit " + most,
                row -> new Seal(row.large(1), row.number(2), row.bytes(3), row.bytes(4), row.number(5)),
                institution,
                last);
    }

    /** What a seal covers, in the order in which it was sealed; a stream that there is not was forged, and is missing here. */
    List<Entry> covered(Seal seal) {
        return session.list(
                "select stream, entry, digest from sealed_entry where institution = ? and seal = ? and stream in (0, 1)"
                        + " order by institution, seal, place",
                row -> new Entry(Streams.values()[row.number(1)], row.large(2), row.bytes(3)),
                institution,
                seal.number());
    }

    /** The digest that is noted as the newest. */
    byte[] newest() {
        return session.first("select digest from seal_head where institution = ?", row -> row.bytes(1), institution)
                .orElse(Digests.NONE);
    }

    /** The seal that is noted as the newest. */
    Optional<NotedSeal> head() {
        return session.first(
                        "select seal, digest from seal_head where institution = ?",
                        row -> noted(row.large(1), row.bytes(2)),
                        institution)
                .flatMap(head -> head);
    }
}
