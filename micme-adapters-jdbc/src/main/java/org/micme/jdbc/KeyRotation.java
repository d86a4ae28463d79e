package org.micme.jdbc;

import java.util.List;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.rotation.EncryptedRows;
import org.micme.jdbc.rotation.KeyCheck;
import org.micme.jdbc.rotation.PhoneDigests;
import org.micme.jdbc.sql.Transactions;

/**
 * Lets the newest keys of personal data take over what older ones wrote, so that those can be taken out. It works in batches while the
 * store is in use; one that is broken off goes on where it ended when it is called again, and what is written in the meantime is written
 * with the newest keys anyway.
 *
 * <p>Thread safe.
 */
public final class KeyRotation {

    private final Transactions transactions;
    private final EncryptedRows rows;
    private final PhoneDigests phones;
    private final KeyCheck check;

    KeyRotation(Transactions transactions, PersonalData personal) {
        this.transactions = transactions;
        this.rows = new EncryptedRows(transactions, personal);
        this.phones = new PhoneDigests(transactions, personal);
        this.check = new KeyCheck(transactions, personal);
    }

    /**
     * How many rows need an older key. All phones are looked at for that, so it takes a while.
     *
     * @return 0 where {@link org.micme.jdbc.personal.PersonalKeys#newest()} opens everything
     */
    public long outstanding() {
        return institutions().stream()
                        .mapToLong(institution -> rows.outstanding(institution) + phones.outstanding(institution))
                        .sum()
                + check.outstanding();
    }

    /**
     * Encrypts anew whatever needs an older key, over all institutions, and makes digests of phones anew; then the
     * database is known by the newest key.
     *
     * @param step called for each row, for progress; never null
     * @return how many rows were changed
     * @throws IllegalStateException where a row needs a key that is not among those of the store; what was done until then stays
     */
    public long run(Runnable step) {
        long renewed = institutions().stream()
                .mapToLong(institution -> rows.renew(institution, step) + phones.renew(institution, step))
                .sum();
        // Last: until then a file that lacks the older keys opens nothing.
        return renewed + check.renew(step);
    }

    private List<String> institutions() {
        return transactions.across(session ->
                session.list("select institution from institution order by institution", row -> row.text(1)));
    }
}
