package org.micme.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something lasts that began on a date. */
class LifetimePropertiesTest {

    /** Those whose offset has jumped by a whole day, and those with summer time at midnight, among others. */
    private static final List<String> ZONES = List.of(
            "America/Detroit",
            "Pacific/Apia",
            "Pacific/Kwajalein",
            "Pacific/Kiritimati",
            "Asia/Kathmandu",
            "America/Sao_Paulo",
            "Africa/Cairo",
            "UTC");

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-25_567, 376_199).map(LocalDate::ofEpochDay),
                Arbitraries.integers()
                        .between(1900, 2999)
                        .flatMap(year -> Arbitraries.of(
                                LocalDate.of(year, 2, 28),
                                LocalDate.of(year, 3, 1).minusDays(1),
                                LocalDate.of(year, 3, 1),
                                LocalDate.of(year, 1, 31),
                                LocalDate.of(year, 12, 31),
                                LocalDate.of(year, 4, 30))));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    @Property
    void yearsAreCountedAsTheJdkCountsThem(
            @ForAll("dates") LocalDate began,
            @ForAll @IntRange(max = 60) int years,
            @ForAll @IntRange(max = 800) int later) {
        Lifetime lifetime = Lifetime.of(Period.ofYears(years));
        LocalDate aroundTheEnd = began.plusYears(years).plusDays(later - 400L);
        Assume.that(!aroundTheEnd.isBefore(began));

        assertThat(lifetime.covers(began, aroundTheEnd))
                .isEqualTo(ChronoUnit.YEARS.between(began, aroundTheEnd) < years);
    }

    @Property
    void monthsAreCountedAsTheJdkCountsThem(
            @ForAll("dates") LocalDate began,
            @ForAll @IntRange(max = 400) int months,
            @ForAll @IntRange(max = 9) int near) {
        Lifetime lifetime = Lifetime.of(Period.ofMonths(months));
        LocalDate aroundTheEnd = began.plusMonths(months).plusDays(near - 4L);
        Assume.that(!aroundTheEnd.isBefore(began));

        assertThat(lifetime.covers(began, aroundTheEnd))
                .isEqualTo(ChronoUnit.MONTHS.between(began, aroundTheEnd) < months);
    }

    @Property
    void daysAreCountedAsTheJdkCountsThem(
            @ForAll("dates") LocalDate began,
            @ForAll @IntRange(min = 1, max = 999) int days,
            @ForAll @IntRange(max = 9) int near) {
        LocalDate aroundTheEnd = began.plusDays(days).plusDays(near - 4L);

        assertThat(Lifetime.of(Period.ofDays(days)).covers(began, aroundTheEnd))
                .isEqualTo(ChronoUnit.DAYS.between(began, aroundTheEnd) < days);
    }

    @Property
    void daysCountOnceTheMonthsAreOver(
            @ForAll("dates") LocalDate began,
            @ForAll @IntRange(max = 99) int months,
            @ForAll @IntRange(max = 99) int days) {
        LocalDate monthsOver = Lifetime.of(Period.ofMonths(months)).firstDateAfter(began);

        assertThat(new Lifetime(months, days).firstDateAfter(began)).isEqualTo(monthsOver.plusDays(days));
    }

    @Property
    void theLastDateIsCoveredAndTheNextIsNot(
            @ForAll("dates") LocalDate began,
            @ForAll @IntRange(max = 99) int months,
            @ForAll @IntRange(max = 99) int days) {
        Lifetime lifetime = new Lifetime(months, days);
        LocalDate last = lifetime.lastDate(began);

        assertThat(lifetime.covers(began, last)).isTrue();
        assertThat(lifetime.covers(began, last.plusDays(1))).isFalse();
        assertThat(lifetime.firstDateAfter(began)).isEqualTo(last.plusDays(1));
    }

    @Property
    void itEndsWithTheFirstInstantOfTheDateAfter(
            @ForAll("dates") LocalDate began, @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 40) int months) {
        Lifetime lifetime = Lifetime.of(Period.ofMonths(months));
        Instant end = lifetime.endsAt(began, zone);

        assertThat(LocalDate.ofInstant(end, zone)).isAfterOrEqualTo(lifetime.firstDateAfter(began));
        assertThat(LocalDate.ofInstant(end.minusNanos(1), zone)).isBeforeOrEqualTo(lifetime.lastDate(began));
    }

    /** What is sure by the instants alone is so in every zone, whatever its offset did in between. */
    @Property
    void whatIsSurelyCoveredIsCoveredInEveryZone(
            @ForAll @LongRange(min = -1_000_000_000L, max = 3_000_000_000L) long began,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 14) int months,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(max = 7 * 86_400) int less) {
        Lifetime lifetime = new Lifetime(months, days);
        Instant start = Instant.ofEpochSecond(began);
        Instant end = start.plusSeconds((months * 31L + days) * 86_400 - less);
        if (!end.isBefore(start) && lifetime.surelyCovers(start, end)) {
            assertThat(lifetime.covers(LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone)))
                    .isTrue();
        }
    }

    /** Samoa began summer time in September 2011 and leapt over a day in December: 25 hours in all. */
    @Example
    void notEvenALeapOverADayMakesASureThingWrong() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        Instant began = LocalDateTime.parse("2011-09-10T23:30:00").atZone(apia).toInstant();
        Lifetime lifetime = new Lifetime(0, 120);
        for (long minutes = 116 * 1440; minutes < 121 * 1440; minutes += 10) {
            Instant end = began.plusSeconds(minutes * 60);
            boolean covers = lifetime.covers(LocalDate.ofInstant(began, apia), LocalDate.ofInstant(end, apia));
            assertThat(covers || !lifetime.surelyCovers(began, end))
                    .as("after %s minutes", minutes)
                    .isTrue();
        }
    }

    @Example
    void mostOfAYearIsSure() {
        Lifetime year = Lifetime.of(Period.ofYears(1));
        Instant began = Instant.parse("2024-03-01T00:00:00Z");

        assertThat(year.surelyCovers(began, began.plusSeconds(330 * 86_400L))).isTrue();
        assertThat(year.surelyCovers(began, began.plusSeconds(335 * 86_400L))).isFalse();
        assertThat(Lifetime.of(Period.ofDays(30)).surelyCovers(began, began.plusSeconds(26 * 86_400L)))
                .isTrue();
        assertThat(Lifetime.of(Period.ofDays(30)).surelyCovers(began, began.plusSeconds(30 * 86_400L)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, P1Y, 2025-02-28",
        "2024-03-01, P1Y, 2025-02-28",
        "2023-02-28, P1Y, 2024-02-27",
        "2024-02-29, P4Y, 2028-02-28",
        "2024-02-29, P24M, 2026-02-28",
        "2025-01-31, P1M, 2025-02-28",
        "2024-01-31, P1M, 2024-02-29",
        "2024-01-30, P1M, 2024-02-29",
        "2024-01-29, P1M, 2024-02-28",
        "2025-05-31, P1M, 2025-06-30",
        "2025-12-31, P1Y, 2026-12-30",
        "2025-12-31, P30D, 2026-01-29",
        "2024-02-29, P1Y1D, 2025-03-01",
        "2025-05-14, P1D, 2025-05-14",
        "2025-05-14, P0D, 2025-05-13"
    })
    void theLastDateIs(LocalDate began, Period lifetime, LocalDate last) {
        assertThat(Lifetime.of(lifetime).lastDate(began)).isEqualTo(last);
    }
}
