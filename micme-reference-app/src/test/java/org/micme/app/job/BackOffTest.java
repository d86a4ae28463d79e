package org.micme.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pauses double up to a bound, and scatter. */
class BackOffTest {

    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(60));

    @Test
    void aPauseIsBetweenHalfOfItsDoubleAndAllOfIt() {
        Random chance = new Random(7);
        int[] seconds = {1, 2, 4, 8, 16, 32, 60, 60};
        for (int i = 0; i < seconds.length; i++) {
            Duration full = Duration.ofSeconds(seconds[i]);
            assertThat(BACK_OFF.after(i + 1, chance)).isBetween(full.dividedBy(2), full);
        }
        assertThat(BACK_OFF.after(Integer.MAX_VALUE, chance)).isLessThanOrEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void whatFailedTogetherIsNotTriedAgainTogether() {
        Random chance = new Random(7);

        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> BACK_OFF.after(5, chance))
                        .distinct())
                .hasSizeGreaterThan(90);
    }

    @Test
    void aBackOffWithoutTimeIsNone() {
        assertThatThrownBy(() -> new BackOff(Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
