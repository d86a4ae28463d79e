package org.micme.jdbc.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.account.Phones;
import org.micme.jdbc.personal.PersonalData;

/** The digests of phones, which no export holds: they are made anew under the keys of the database. Thread safe. */
final class ImportedPhones {

    static final String ACCOUNT = "account";
    static final String TABLE = "account_phone";
    static final List<String> COLUMNS = List.of("institution", "phone", "person");

    private static final int PERSON = 1;
    private static final int BODY = 5;

    private final String institution;
    private final PersonalData personal;

    ImportedPhones(String institution, PersonalData personal) {
        this.institution = institution;
        this.personal = personal;
    }

    /** Takes the phones out of a row of the accounts. */
    void addOf(@Nullable Object[] row, List<@Nullable Object[]> phones) {
        Phones.of((byte[]) row[BODY], personal, institution, String.valueOf(row[PERSON]))
                .forEach(phone -> phones.add(
                        new Object[] {institution, personal.digest(phone, Phones.place(institution)), row[PERSON]}));
    }
}
