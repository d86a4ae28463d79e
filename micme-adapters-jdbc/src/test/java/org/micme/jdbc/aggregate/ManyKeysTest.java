package org.micme.jdbc.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Keys that are finer than what the database keeps of them. */
class ManyKeysTest {

    private static final Instant FINE = Instant.parse("2025-03-05T12:00:00.123456789Z");
    private static final Instant KEPT = Instant.parse("2025-03-05T12:00:00.123456Z");

    private static List<Instant> found(List<Instant> keys) {
        return ManyKeys.find(
                keys, state -> state, some -> List.copyOf(Set.of(KEPT)), key -> key.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void whatIsKeptLessFinelyIsFoundByItsFinerKey() {
        assertThat(found(List.of(FINE))).containsExactly(KEPT);
    }

    @Test
    void twoKeysThatAreKeptAsOneFindItOnce() {
        assertThat(found(List.of(FINE, KEPT, FINE.plusNanos(1)))).containsExactly(KEPT);
    }

    @Test
    void aKeyThatIsKeptOtherwiseFindsNothing() {
        assertThat(found(List.of(FINE.plusSeconds(1)))).isEmpty();
    }
}
