package org.micme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.domain.Fixtures.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Event;

/** What holds for every event of every aggregate. */
class LivesTest {

    @Test
    void everyEventSaysWhoAndWhen() {
        List<Event> events = Lives.ofAnybody().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();

        assertThat(events).hasSizeGreaterThan(50).allSatisfy(event -> {
            assertThat(event.act().by().value()).isNotBlank();
            assertThat(event.occurredAt()).isEqualTo(NOON);
            assertThat(event.recordedAt()).isEqualTo(NOON);
        });
    }
}
