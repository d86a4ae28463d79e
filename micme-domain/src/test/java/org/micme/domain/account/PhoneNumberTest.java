package org.micme.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+17345550142", "+12", "+123456789012345"})
    void aNumberIsInternational(String text) {
        assertThat(PhoneNumber.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "+1", "17345550142", "+07345550142", "+1 734 555 0142", "+1234567890123456", "+١٢٣"})
    void nothingElseIsANumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhoneNumber.of(text));
    }
}
