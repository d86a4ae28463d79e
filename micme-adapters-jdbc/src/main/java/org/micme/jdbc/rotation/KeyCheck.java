package org.micme.jdbc.rotation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.personal.WrongKeys;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;

/**
 * Ties a database to its keys: it keeps a constant that they have to decrypt, so that nothing is ever written under keys that were named
 * by mistake. Thread safe.
 */
public final class KeyCheck {

    private static final String TABLE = "key_check";
    private static final Place PLACE = Place.of("", TABLE);
    private static final String CONSTANT = "these are the keys";

    private final Transactions transactions;
    private final PersonalData personal;

    /** With the keys given. */
    public KeyCheck(Transactions transactions, PersonalData personal) {
        this.transactions = transactions;
        this.personal = personal;
    }

    /**
     * Refuses keys that are not those of the database. The first that are named of a new one are.
     *
     * @throws WrongKeys where they are others
     */
    public void require() {
        byte[] body = transactions.atOneMoment(KeyCheck::kept).orElseGet(this::first);
        if (!personal.opens(body, PLACE)) {
            throw new WrongKeys();
        }
    }

    private static Optional<byte[]> kept(Session session) {
        return session.first("select body from " + TABLE, row -> row.bytes(1));
    }

    private byte[] first() {
        if (transactions.atOneMoment(this::isOfOtherKeys)) {
            throw new WrongKeys();
        }
        return transactions.across(session -> {
            // Of several nodes at once one inserts, and the others read what it kept.
            session.update("insert into " + TABLE + " (one, body) values (1, ?) on conflict do nothing", encrypted());
            return kept(session).orElseThrow();
        });
    }

    /** An older program filled a database without this check: what it wrote tells whose it is. */
    private boolean isOfOtherKeys(Session session) {
        return Encrypted.TABLES.stream().noneMatch(rows -> rows.isAnyOf(personal, session))
                && Encrypted.TABLES.stream().anyMatch(rows -> rows.isAnyThere(session));
    }

    private byte[] encrypted() {
        return personal.encrypt(CONSTANT.getBytes(StandardCharsets.UTF_8), PLACE);
    }

    /** How many rows of it need an older key. */
    public long outstanding() {
        return transactions.atOneMoment(KeyCheck::kept).filter(this::isOlder).stream()
                .count();
    }

    /** Puts it under the newest key, and tells how many rows those were. */
    public long renew(Runnable step) {
        int renewed = transactions.across(session -> kept(session)
                .filter(this::isOlder)
                .map(body -> session.update(
                        "update " + TABLE + " set body = ? where one = 1 and body = ?", encrypted(), body))
                .orElse(0));
        for (int i = 0; i < renewed; i++) {
            step.run();
        }
        return renewed;
    }

    private boolean isOlder(byte[] body) {
        return !Arrays.equals(Arrays.copyOf(body, PersonalData.PREFIX_BYTES), personal.newestPrefix());
    }
}
