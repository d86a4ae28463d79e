package org.micme.jdbc.transfer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.Account;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.record.AccountRecords;

/** The digests of phones, which no export holds: they are made anew under the keys of the database. For one import. */
final class ImportedPhones {

    static final String ACCOUNT = "account";

    private static final int PERSON = 1;
    private static final int BODY = 5;

    private final Session session;
    private final PersonalData personal;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();

    ImportedPhones(Session session, PersonalData personal) {
        this.session = session;
        this.personal = personal;
    }

    /** Takes the phones out of a row of the accounts. */
    void addOf(@Nullable Object[] row) {
        byte[] json = personal.decrypt((byte[]) row[BODY], session.institution() + "/" + ACCOUNT);
        Account account = JsonText.read(AccountRecords.ACCOUNT, new String(json, StandardCharsets.UTF_8));
        boolean live = account.fold(invited -> true, active -> true, deactivated -> false);
        if (live) {
            account.details()
                    .phones()
                    .forEach(phone -> waiting.add(new Object[] {
                        session.institution(),
                        personal.digest(phone.value(), "phone/" + session.institution()),
                        row[PERSON]
                    }));
        }
    }

    void flush() {
        session.load("account_phone", List.of("institution", "phone", "person"), waiting);
        waiting.clear();
    }
}
