package org.micme.proof.speed;

import io.vavr.collection.LinkedHashSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.jdbc.Databases;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.spi.record.AccountRecords;

/** An institution's learners, each with a phone and ten claims, as they lie in the tables. Immutable and thread safe. */
final class Learners {

    static final String INSTITUTION = "umich";
    static final int CLAIMS_EACH = 10;

    private static final Instant NOON = Instant.parse("2025-03-07T12:00:00.123456Z");
    private static final String NUMBER = "4242424";

    private final int count;
    private final byte[][] bodies;
    private final byte[][] phones;

    /** Makes them: personal data is encrypted beforehand. */
    Learners(int count) {
        this.count = count;
        this.bodies = new byte[count][];
        this.phones = new byte[count][];
        PersonalData personal = new PersonalData(Databases.KEYS);
        String one = JsonText.write(AccountRecords.ACCOUNT, account());
        for (int i = 0; i < count; i++) {
            String body = one.replace(NUMBER, number(i));
            bodies[i] = personal.encrypt(
                    body.getBytes(StandardCharsets.UTF_8), Place.of(INSTITUTION, "account", person(i)));
            phones[i] = personal.digest("+1734" + number(i), "phone/" + INSTITUTION);
        }
    }

    private static Account account() {
        PersonId person = PersonId.of("person-" + NUMBER);
        Act act = Act.of(person, NOON);
        AccountDetails details = AccountDetails.builder()
                .email(EmailAddress.of("ann" + NUMBER + "@umich.edu"))
                .name(new PersonName("Ann", "Miller" + NUMBER))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"))
                .phones(LinkedHashSet.of(PhoneNumber.of("+1734" + NUMBER)))
                .build();
        return Account.signUp(person, details, LinkedHashSet.of(Role.LEARNER), new Consent("1", NOON), act)
                .state();
    }

    /** Of seven digits, as a phone's. */
    private static String number(int learner) {
        return String.valueOf(2_000_000 + learner);
    }

    int count() {
        return count;
    }

    long rows() {
        return (long) count * (1 + CLAIMS_EACH);
    }

    String person(int learner) {
        return "person-" + number(learner);
    }

    String email(int learner) {
        return "ann" + number(learner) + "@umich.edu";
    }

    String nameKey(int learner) {
        return "miller" + number(learner) + "\tann";
    }

    byte[] body(int learner) {
        return bodies[learner];
    }

    byte[] phone(int learner) {
        return phones[learner];
    }
}
