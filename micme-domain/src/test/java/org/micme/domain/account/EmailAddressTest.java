package org.micme.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.c",
                "adaeze.okafor@umich.edu",
                "o'neil+cme@med.umich.edu",
                ".dots.@x-1.example",
                "a!#$%&'*+/=?^_`{|}~-z@example.org"
            })
    void whatAnInputFieldTakesIsAnAddress(String text) {
        assertThat(EmailAddress.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@umich.edu",
                "okafor",
                "okafor@",
                "okafor@umich",
                "okafor@umich.",
                "okafor@.edu",
                "okafor@umich..edu",
                "okafor@-umich.edu",
                "okafor@umich-.edu",
                "a@b@umich.edu",
                " okafor@umich.edu",
                "okafor@umich.edu ",
                "okafor@umich.edu\n",
                "oka for@umich.edu",
                "øre@umich.edu",
                "okafor@ümich.edu"
            })
    void nothingElseIs(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> EmailAddress.of(text));
    }

    @Test
    void aLabelOfTheDomainHasAtMost63Characters() {
        assertThat(EmailAddress.isValid("a@" + "b".repeat(63) + ".c")).isTrue();
        assertThat(EmailAddress.isValid("a@" + "b".repeat(64) + ".c")).isFalse();
    }

    @Test
    void aLongTextIsJudgedWithoutOverflow() {
        assertThat(EmailAddress.isValid("a".repeat(1_000_000) + "@" + "b.".repeat(1_000_000) + "c"))
                .isTrue();
    }

    @Test
    void upperAndLowerCaseAreTheSameAddress() {
        EmailAddress written = EmailAddress.of("Adaeze.Okafor@UMich.edu");

        assertThat(written)
                .isEqualTo(EmailAddress.of("adaeze.okafor@umich.EDU"))
                .hasSameHashCodeAs(EmailAddress.of("ADAEZE.OKAFOR@UMICH.EDU"))
                .isNotEqualTo(EmailAddress.of("okafor@umich.edu"));
        assertThat(written.value()).isEqualTo("Adaeze.Okafor@UMich.edu");
    }

    @Test
    void anAliasDomainIsReplacedByTheCanonicalOne() {
        EmailAddress alias = EmailAddress.of("okafor@med.umich.edu");

        assertThat(alias.domain()).isEqualTo("med.umich.edu");
        assertThat(alias.withDomain("umich.edu")).isEqualTo(EmailAddress.of("okafor@umich.edu"));
    }
}
