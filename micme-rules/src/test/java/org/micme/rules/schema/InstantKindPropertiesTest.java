package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are read by hand, and are those that the JDK would read. */
class InstantKindPropertiesTest {

    private static final String EXPECTED = "expected an instant with an offset, such as 2025-03-07T12:00:00Z";
    private static final LocalDate FIRST = LocalDate.of(Bounds.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(Bounds.LAST_YEAR, 12, 31);

    @Provide
    Arbitrary<String> instants() {
        Arbitrary<LocalDateTime> times = Combinators.combine(
                        Arbitraries.longs().between(FIRST.toEpochDay(), LAST.toEpochDay()),
                        Arbitraries.integers().between(0, 86_399))
                .as((day, second) -> LocalDate.ofEpochDay(day).atTime(LocalTime.ofSecondOfDay(second)));
        Arbitrary<String> fraction = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(9).map(digits -> "." + digits));
        Arbitrary<String> offset = Arbitraries.oneOf(
                Arbitraries.of("Z", "+00:00", "+18:00", "-18:00", "-04:00"),
                Arbitraries.integers().between(-1079, 1079).map(InstantKindPropertiesTest::offset));
        return Combinators.combine(times, fraction, offset)
                .as((time, nanos, zone) -> String.format(
                                Locale.ROOT,
                                "%tFT%02d:%02d:%02d",
                                time,
                                time.getHour(),
                                time.getMinute(),
                                time.getSecond())
                        + nanos
                        + zone);
    }

    private static String offset(int minutes) {
        int size = Math.abs(minutes);
        return String.format(Locale.ROOT, "%s%02d:%02d", minutes < 0 ? "-" : "+", size / 60, size % 60);
    }

    @Property
    void areTheJdks(@ForAll("instants") String text) {
        assertThat(Read.tree(Kinds.INSTANT, text).value())
                .isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @Property
    void areReadAnywhereInABuffer(@ForAll("instants") String text) {
        char[] buffer = ("99" + text + "99").toCharArray();

        assertThat(InstantKind.parse(buffer, 2, text.length()))
                .isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @Property
    void areWrittenInUtcAndReadAgain(@ForAll("instants") String text) {
        Instant instant = OffsetDateTime.parse(text).toInstant();
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year >= Bounds.FIRST_YEAR && year <= Bounds.LAST_YEAR) {
            assertThat(Read.again(Kinds.INSTANT, instant).value()).isEqualTo(instant);
        } else {
            Read.again(Kinds.INSTANT, instant).isRefusedAt("facts");
        }
    }

    /** A text in which one character is another: what the JDK takes for the same form, we take as well, and nothing else. */
    @Property
    void areRefusedWithAnyOtherCharacterInThem(
            @ForAll("instants") String text,
            @ForAll @IntRange(max = 40) int place,
            @ForAll @CharRange(from = ' ', to = '~') char other) {
        int at = place % text.length();
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        Instant read = InstantKind.parse(changed.toCharArray(), 0, changed.length());

        assertThat(read).as(changed).isEqualTo(expected(changed));
    }

    @Property
    void areRefusedWhereTheyEndTooSoonOrTooLate(@ForAll("instants") String text) {
        for (int length = 0; length < text.length(); length++) {
            assertThat(InstantKind.parse(text.toCharArray(), 0, length)).isEqualTo(expected(text.substring(0, length)));
        }
        Read.tree(Kinds.INSTANT, text + "0").isRefusedAt("facts").neverRepeating(text);
    }

    private static Instant expected(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)")) {
            return null;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (year < Bounds.FIRST_YEAR || year > Bounds.LAST_YEAR) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-07",
                "2025-03-07T12:00:00",
                "2025-03-07T12:00Z",
                "2025-03-07t12:00:00Z",
                "2025-03-07T12:00:00z",
                "2025-03-07T12:00:00.Z",
                "2025-03-07T12:00:00,5Z",
                "2025-03-07T12:00:00.1234567890Z",
                "2025-03-07T24:00:00Z",
                "2025-03-07T12:60:00Z",
                "2025-03-07T23:59:60Z",
                "2025-03-07T12:00:00+18:01",
                "2025-03-07T12:00:00+19:00",
                "2025-03-07T12:00:00+05:60",
                "2025-03-07T12:00:00+0500",
                "2025-03-07T12:00:00+05",
                "2025-03-07T12:00:00~05:00",
                "2025-02-29T12:00:00Z",
                "1900-02-29T12:00:00Z",
                "2025-04-31T12:00:00Z",
                "2025-00-07T12:00:00Z",
                "2025-13-07T12:00:00Z",
                "2025-03-00T12:00:00Z",
                "2025-03-32T12:00:00Z",
                "1899-12-31T23:59:59Z",
                "3001-01-01T00:00:00Z",
                "+2025-03-07T12:00:00Z",
                " 2025-03-07T12:00:00Z",
                "2025-03-07T12:00:00Z ",
                "",
                "٢٠٢٥-03-07T12:00:00Z"
            })
    void areRefusedInAnyOtherForm(String text) {
        Read.tree(Kinds.INSTANT, text).isRefusedAt("facts").saying(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-01T00:00:00+18:00, 1899-12-31T06:00:00Z",
        "3000-12-31T23:59:59.999999999-18:00, 3001-01-01T17:59:59.999999999Z",
        "2000-02-29T00:00:00Z, 2000-02-29T00:00:00Z",
        "2024-02-29T23:59:59-00:00, 2024-02-29T23:59:59Z",
        "2025-01-01T00:00:00.000000001+00:01, 2024-12-31T23:59:00.000000001Z",
        "2025-01-01T00:00:00.5Z, 2025-01-01T00:00:00.500Z"
    })
    void areBoundedByTheYearThatIsWritten(String text, Instant meant) {
        assertThat(Read.tree(Kinds.INSTANT, text).value()).isEqualTo(meant);
    }
}
