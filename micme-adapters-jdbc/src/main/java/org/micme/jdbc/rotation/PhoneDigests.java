package org.micme.jdbc.rotation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.micme.jdbc.account.Phones;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;

/** Digests of phones: a digest does not tell its key, so each is held against those of the account's phones. Thread safe. */
public final class PhoneDigests {

    private static final int AT_ONCE = 200;

    private static final String OWNERS = "select person from account_phone where institution = ? and person > ?"
            + " order by institution, person limit " + AT_ONCE;

    private final Transactions transactions;
    private final PersonalData personal;

    /** Over all institutions. */
    public PhoneDigests(Transactions transactions, PersonalData personal) {
        this.transactions = transactions;
        this.personal = personal;
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    private record Owner(String institution, String person, byte[] body) {}

    private interface Deed {
        int on(Session session, Owner owner);
    }

    /** How many there are of older keys. */
    public long outstanding(String institution) {
        return each(institution, this::outstanding, () -> {});
    }

    /** Makes them anew with the newest key, and tells how many those were. */
    public long renew(String institution, Runnable step) {
        return each(institution, this::renew, step);
    }

    private record Batch(String last, int found, int counted) {}

    private long each(String institution, Deed deed, Runnable step) {
        long all = 0;
        Batch batch = new Batch("", 0, 0);
        do {
            String last = batch.last();
            batch = transactions.across(session -> after(session, institution, last, deed));
            for (int i = 0; i < batch.counted(); i++) {
                step.run();
            }
            all += batch.counted();
        } while (batch.found() == AT_ONCE);
        return all;
    }

    private static Batch after(Session session, String institution, String last, Deed deed) {
        List<String> owners = session.list(OWNERS, row -> row.text(1), institution, last);
        int counted = 0;
        // Whoever has several phones is there as often. Bodies are read by their key: joined, a database may read all
        // of them.
        for (String person : new LinkedHashSet<>(owners)) {
            counted += session.first(
                            "select body from account where institution = ? and person = ?",
                            row -> new Owner(institution, person, row.bytes(1)),
                            institution,
                            person)
                    .map(owner -> deed.on(session, owner))
                    .orElse(0);
        }
        return new Batch(owners.isEmpty() ? last : owners.get(owners.size() - 1), owners.size(), counted);
    }

    private List<String> phones(Owner owner) {
        return Phones.of(owner.body(), personal, owner.institution(), owner.person());
    }

    private int outstanding(Session session, Owner owner) {
        List<byte[]> newest = phones(owner).stream()
                .map(phone -> personal.digest(phone, Phones.place(owner.institution())))
                .toList();
        return (int) session
                .list(
                        "select phone from account_phone where institution = ? and person = ?",
                        row -> row.bytes(1),
                        owner.institution(),
                        owner.person())
                .stream()
                .filter(kept -> newest.stream().noneMatch(digest -> Arrays.equals(digest, kept)))
                .count();
    }

    private int renew(Session session, Owner owner) {
        int changed = 0;
        String place = Phones.place(owner.institution());
        for (String phone : phones(owner)) {
            byte[] newest = personal.digest(phone, place);
            for (byte[] digest : personal.digests(phone, place)) {
                if (!Arrays.equals(digest, newest)) {
                    changed += session.update(
                            "update account_phone set phone = ? where institution = ? and phone = ? and person = ?",
                            newest,
                            owner.institution(),
                            digest,
                            owner.person());
                }
            }
        }
        return changed;
    }
}
