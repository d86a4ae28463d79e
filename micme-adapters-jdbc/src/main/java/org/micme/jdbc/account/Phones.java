package org.micme.jdbc.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.micme.domain.account.Account;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.spi.record.AccountRecords;

/** The phones by which an account is found, out of its encrypted body. */
public final class Phones {

    private Phones() {}

    /** Those of an account that is invited or active; no others. */
    public static List<String> of(byte[] body, PersonalData personal, String institution, String person) {
        byte[] json = personal.decrypt(body, Place.of(institution, "account", person));
        Account account = JsonText.read(AccountRecords.ACCOUNT, new String(json, StandardCharsets.UTF_8));
        boolean live = account.fold(invited -> true, active -> true, deactivated -> false);
        return live
                ? account.details()
                        .phones()
                        .toJavaStream()
                        .map(phone -> phone.value())
                        .toList()
                : List.of();
    }

    /** Where digests of phones belong. */
    public static String place(String institution) {
        return "phone/" + institution;
    }
}
