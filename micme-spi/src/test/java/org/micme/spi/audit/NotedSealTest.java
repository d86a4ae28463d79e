package org.micme.spi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seal can be noted on paper, with its whole digest or the beginning of it. */
class NotedSealTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void whatIsWrittenIsReadAgain() {
        NotedSeal seal = new NotedSeal(17, DIGEST);

        assertThat(NotedSeal.of(seal.toString())).isEqualTo(seal);
        assertThat(NotedSeal.of("17:" + DIGEST.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(seal);
    }

    @Test
    void theBeginningOfADigestIsANoteOfItsSeal() {
        NotedSeal seal = new NotedSeal(17, DIGEST);

        assertThat(seal.shortened()).hasToString("17:0123456789abcdef0123456789abcdef");
        assertThat(seal.shortened().isOf(seal)).isTrue();
        assertThat(seal.isOf(seal.shortened())).isFalse();
        assertThat(new NotedSeal(18, DIGEST).isOf(seal)).isFalse();
        assertThat(new NotedSeal(17, "f".repeat(NotedSeal.FEWEST_DIGITS)).isOf(seal))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "17:",
                "17:0123456789abcdef",
                "0:0123456789abcdef0123456789abcdef",
                "-1:0123456789abcdef0123456789abcdef",
                "17:0123456789abcdef0123456789abcdeg",
                "9999999999999999999:0123456789abcdef0123456789abcdef",
                "17 0123456789abcdef0123456789abcdef"
            })
    void whatIsNoSealIsRefused(String text) {
        assertThatThrownBy(() -> NotedSeal.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
