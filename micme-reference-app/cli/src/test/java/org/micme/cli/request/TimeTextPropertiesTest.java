package org.micme.cli.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants and dates are written as the JDK writes them. */
class TimeTextPropertiesTest {

    private final TimeText text = new TimeText();

    private String written(Instant instant) {
        int length = text.format(instant);
        return new String(text.chars(), 0, length);
    }

    private String written(LocalDate date) {
        int length = text.format(date);
        return new String(text.chars(), 0, length);
    }

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.oneOf(
                Arbitraries.longs().between(-3_000_000_000L, 33_000_000_000L),
                Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()));
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 999, 1_000, 1_000_000, 999_999_999, 100_000_000, 120_000, 1_200, 500_000_000),
                Arbitraries.integers().between(0, 999_999_999));
        return seconds.flatMap(second -> nanos.map(nano -> Instant.ofEpochSecond(second, nano)));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-30_000, 400_000),
                        Arbitraries.longs().between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()))
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void anInstantIsWrittenLikeItsOwnText(@ForAll("instants") Instant instant) {
        assertThat(written(instant)).isEqualTo(instant.toString());
    }

    @Property
    void aDateIsWrittenLikeItsOwnText(@ForAll("dates") LocalDate date) {
        assertThat(written(date)).isEqualTo(date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "9999-12-31T23:59:59.999Z",
                "+10000-01-01T00:00:00Z",
                "2024-02-29T12:34:56.000001Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void anInstantAtAnEdgeIsWrittenLikeItsOwnText(String instant) {
        assertThat(written(Instant.parse(instant))).isEqualTo(instant);
        assertThat(written(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    }
}
