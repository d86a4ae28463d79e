package org.micme.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.DETROIT;
import static org.micme.domain.Fixtures.NOON;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static Activity from(ZonedDateTime start, ZonedDateTime end) {
        return Activity.of("Airway Management", start.toInstant(), end.toInstant());
    }

    @Test
    void aSessionUntilMidnightIsOverOnItsOwnEvening() {
        ZonedDateTime evening = ZonedDateTime.of(2025, 3, 7, 22, 0, 0, 0, DETROIT);

        Activity activity = from(evening, evening.plusHours(2));

        assertThat(activity.lastDate(DETROIT)).isEqualTo(LocalDate.of(2025, 3, 7));
        assertThat(from(evening, evening.plusHours(2).plusNanos(1)).lastDate(DETROIT))
                .isEqualTo(LocalDate.of(2025, 3, 8));
    }

    @Test
    void aDateWithoutMidnightBeginsWhenItBegins() {
        ZoneId zone = ZoneId.of("America/Santiago");
        ZonedDateTime oneOClock = LocalDate.of(2024, 9, 8).atStartOfDay(zone);

        assertThat(oneOClock.getHour()).isEqualTo(1);
        assertThat(from(oneOClock.minusHours(2), oneOClock).lastDate(zone)).isEqualTo(LocalDate.of(2024, 9, 7));
    }

    @Test
    void datesAreThoseOfTheZone() {
        Activity activity = Activity.of("Airway Management", NOON, NOON.plusSeconds(8 * 3600));

        assertThat(activity.firstDate(DETROIT)).isEqualTo(LocalDate.of(2025, 3, 7));
        assertThat(activity.lastDate(ZoneId.of("Asia/Tokyo"))).isEqualTo(LocalDate.of(2025, 3, 8));
        assertThat(activity.duration()).hasHours(8);
    }

    @Test
    void aBlankNameIsNone() {
        assertThat(Activity.of(" \t", NOON, NOON.plusSeconds(1)))
                .isEqualTo(new Activity(Option.none(), NOON, NOON.plusSeconds(1)));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Activity.of("Airway Management", NOON, NOON));
    }
}
