package org.micme.jdbc.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.account.Phones;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;

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
        String institution = session.institution();
        Phones.of((byte[]) row[BODY], personal, institution)
                .forEach(phone -> waiting.add(
                        new Object[] {institution, personal.digest(phone, Phones.place(institution)), row[PERSON]}));
    }

    void flush() {
        session.load("account_phone", List.of("institution", "phone", "person"), waiting);
        waiting.clear();
    }
}
