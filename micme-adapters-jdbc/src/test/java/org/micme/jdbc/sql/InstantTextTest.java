package org.micme.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are read and written as the JDK does it, only sooner. */
class InstantTextTest {

    private static final int MANY = 100_000;

    @Test
    void instantsOfAllTimesAreReadAsTheJdkReadsThem() {
        Random dice = new Random(4711);
        for (int i = 0; i < MANY; i++) {
            long second = dice.nextLong(-70_000_000_000L, 260_000_000_000L);
            int nano = dice.nextBoolean() ? 0 : dice.nextInt(1_000_000_000);
            Instant instant = Instant.ofEpochSecond(second, nano);

            assertThat(InstantText.parse(instant.toString())).isEqualTo(instant);
            assertThat(InstantText.parse(instant.truncatedTo(ChronoUnit.MILLIS).toString()))
                    .isEqualTo(instant.truncatedTo(ChronoUnit.MILLIS));
            assertThat(Instant.parse(written(instant))).isEqualTo(instant.truncatedTo(ChronoUnit.MICROS));
        }
    }

    private static String written(Instant instant) {
        StringBuilder text = new StringBuilder();
        InstantText.append(text, instant.truncatedTo(ChronoUnit.MICROS));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-05-14",
                "2025-05-14 16:30:00Z",
                "2025-05-14T16:30Z",
                "2025-05-14T16:30:00",
                "2025-05-14T16:30:0xZ",
                "2025-13-14T16:30:00Z",
                "2025-02-30T16:30:00Z",
                "2025-05-14T25:30:00Z",
                "2025-05-14T16:30:00.1234567890Z",
                "\u0662025-05-14T16:30:00Z"
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> InstantText.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-14T24:00:00Z", "2025-05-14T16:30:00+02:00", "2025-05-14T16:30:00.Z"})
    void unusualFormsAreReadAsTheJdkReadsThem(String text) {
        assertThat(InstantText.parse(text)).isEqualTo(Instant.parse(text));
    }
}
