package org.micme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.DiplomateId;

/** Personal data stays where it is, and shows in no text that could end up in a log. */
class PersonalDataTest {

    private static final String[] PLANTED = {
        "rosalind", "quimby", "planted.example", "Certified Zoologist", "2125550199", "998877", "29", "--02"
    };

    private static final List<Serializable> LIVES = Lives.of(
            AccountDetails.builder()
                    .email(EmailAddress.of("rosalind.quimby@planted.example"))
                    .name(new PersonName("Rosalind", "Quimby"))
                    .professionalName(Option.some("Rosalind Quimby, MD"))
                    .certificationType(Option.some("Certified Zoologist"))
                    .profession(Profession.PHYSICIAN)
                    .degree(Degree.of("MD"))
                    .phones(HashSet.of(PhoneNumber.of("+12125550199")))
                    .build(),
            DiplomateId.of("998877"),
            BirthDay.of(2, 29));

    @Test
    void noStateAndNoEventShowsIt() {
        for (Serializable one : LIVES) {
            for (String planted : PLANTED) {
                assertThat(one.toString()).doesNotContainIgnoringCase(planted);
            }
        }
    }

    @Test
    void noValueShowsIt() {
        assertThat(EmailAddress.of("rosalind.quimby@planted.example")).hasToString("EmailAddress[redacted]");
        assertThat(new PersonName("Rosalind", "Quimby")).hasToString("PersonName[redacted]");
        assertThat(PhoneNumber.of("+12125550199")).hasToString("PhoneNumber[redacted]");
        assertThat(DiplomateId.of("998877")).hasToString("DiplomateId[redacted]");
        assertThat(BirthDay.of(2, 29)).hasToString("BirthDay[redacted]");
    }

    @Property
    void noMessageShowsWhatWasRefused(@ForAll @AlphaChars @StringLength(min = 12, max = 40) String secret) {
        List<ThrowingCallable> refusals = List.of(
                () -> EmailAddress.of(secret),
                () -> PhoneNumber.of(secret),
                () -> new PersonName(secret, " "),
                () -> DiplomateId.of(" "),
                () -> new Degree("MD", Option.some(secret)),
                () -> BirthDay.of(2, 30));
        for (ThrowingCallable refusal : refusals) {
            assertThat(catchThrowable(refusal))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain(secret)
                    .doesNotContain("30");
        }
    }
}
