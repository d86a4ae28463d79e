package org.micme.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.micme.domain.Fixtures.anyDetails;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AccountDetailsTest {

    private static AccountDetails.Builder complete() {
        AccountDetails.Builder builder = AccountDetails.builder();
        builder.email(EmailAddress.of("okafor@umich.edu"));
        builder.name(new PersonName("Adaeze", "Okafor"));
        builder.profession(Profession.PHYSICIAN);
        builder.degree(Degree.of("MD"));
        return builder;
    }

    @Test
    void aBlankProfessionalNameIsNone() {
        AccountDetails details = complete()
                .professionalName(Option.some("  "))
                .certificationType(Option.some("Physician"))
                .build();

        assertThat(details.professionalName()).isEmpty();
        assertThat(details.certificationType()).contains("Physician");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AccountDetails.builder()
                        .name(new PersonName("Adaeze", "Okafor"))
                        .build())
                .withMessageContaining("email")
                .withMessageContaining("profession")
                .withMessageContaining("degree")
                .withMessageNotContaining("Okafor");
    }

    @Test
    void equalDetailsAreEqualWhateverSetThePhonesCameIn() {
        assertThat(anyDetails()).isEqualTo(anyDetails()).hasSameHashCodeAs(anyDetails());
    }

    @Test
    void peopleAreListedLastNameFirst() {
        assertThat(anyDetails().name().lastFirst()).isEqualTo("Okafor, Adaeze");
    }

    @Test
    void nobodyIsNameless() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" ", "Okafor"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Adaeze", ""));
    }
}
