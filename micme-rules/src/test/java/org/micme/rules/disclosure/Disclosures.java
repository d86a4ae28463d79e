package org.micme.rules.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.FinancialRelationship;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;

/** Activities, disclosures and reviews to test with. */
public final class Disclosures {

    public static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    public static final Instant START = Instant.parse("2025-05-14T16:00:00Z");

    public static final Instant END = START.plusSeconds(3600);

    /** Three months before the activity. */
    public static final Instant IN_TIME = Instant.parse("2025-02-03T15:00:00Z");

    public static final Instant TOO_OLD = Instant.parse("2023-09-01T15:00:00Z");

    public static final Instant TOO_LATE = START.plusSeconds(86_400);

    private static final FinancialRelationship RELATIONSHIP = new FinancialRelationship("Acme Pharma", "consultant");

    private Disclosures() {}

    public static Activity anyActivity() {
        return Activity.of("Heart Failure in Primary Care", START, END);
    }

    public static SubmittedDisclosure ofNothing(Instant submittedAt) {
        return SubmittedDisclosure.ofNothing(submittedAt);
    }

    public static SubmittedDisclosure ofRelationships(Instant submittedAt) {
        return new SubmittedDisclosure(submittedAt, Array.of(RELATIONSHIP));
    }

    /** The same in another order. */
    public static <T> Seq<T> shuffled(Seq<T> list, Random random) {
        List<T> copy = new ArrayList<>(list.asJava());
        Collections.shuffle(copy, random);
        return Array.ofAll(copy);
    }

    /** Zones with summer time at two and at midnight, with odd offsets, and one that left out a day. */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "America/Detroit",
                        "America/Sao_Paulo",
                        "Africa/Cairo",
                        "Asia/Kathmandu",
                        "Pacific/Apia",
                        "Pacific/Kiritimati",
                        "Europe/Berlin",
                        "UTC")
                .map(ZoneId::of);
    }

    /** Activities anywhere, and those that begin or end with a day, a year, a leap day or a change to or from summer time. */
    public static Arbitrary<Activity> activities() {
        Arbitrary<Instant> starts = Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(1_000_000_000L, 2_500_000_000L)
                        .flatMap(second -> Arbitraries.of(0L, 1L, 999_999_999L, 1_000_000L, 500_000_001L)
                                .map(nanos -> Instant.ofEpochSecond(second, nanos))),
                Arbitraries.of(
                                "2024-12-31T23:00:00-05:00",
                                "2025-01-01T00:00:00-05:00",
                                "2024-02-29T12:00:00-05:00",
                                "2025-02-28T23:30:00-05:00",
                                "2025-03-09T01:30:00-05:00",
                                "2025-11-02T01:30:00-04:00",
                                "2025-11-02T01:30:00-05:00",
                                "2018-11-03T23:30:00-03:00",
                                "2011-12-29T23:00:00-10:00")
                        .map(text -> java.time.OffsetDateTime.parse(text).toInstant()));
        Arbitrary<Duration> durations = Arbitraries.oneOf(
                Arbitraries.of("PT1H", "PT30M", "PT0.000000001S", "PT24H", "PT72H")
                        .map(Duration::parse),
                Arbitraries.integers().between(1, 3_000).map(Duration::ofMinutes));
        return Combinators.combine(starts, durations)
                .as((start, duration) -> Activity.of("Heart Failure", start, start.plus(duration)));
    }

    /** Disclosures around an activity: long before, a year before it to the day, at its start to the nanosecond, after it. */
    public static Arbitrary<Seq<SubmittedDisclosure>> around(Activity activity, ZoneId zone) {
        LocalDate last = activity.lastDate(zone);
        Arbitrary<Instant> yearBefore = Arbitraries.longs()
                .between(-2, 2)
                .map(days -> last.minusYears(1)
                        .plusDays(days)
                        .atTime(12, 0)
                        .atZone(zone)
                        .toInstant());
        Arbitrary<Instant> midnights = Arbitraries.longs()
                .between(-1, 2)
                .flatMap(days -> Arbitraries.longs()
                        .between(-1, 1)
                        .map(nanos -> last.minusYears(1)
                                .plusDays(days)
                                .atStartOfDay(zone)
                                .toInstant()
                                .plusNanos(nanos)));
        Arbitrary<Instant> start = Arbitraries.of(-1_000_000L, -1L, 0L, 1L, 1_000_000L)
                .map(nanos -> activity.start().plusNanos(nanos));
        Arbitrary<Instant> anywhere = Arbitraries.longs()
                .between(-900 * 86_400L, 30 * 86_400L)
                .map(seconds -> activity.start().plusSeconds(seconds));
        return Combinators.combine(
                        Arbitraries.oneOf(yearBefore, midnights, start, anywhere), Arbitraries.of(true, false))
                .as((at, related) -> related ? ofRelationships(at) : ofNothing(at))
                .list()
                .uniqueElements(SubmittedDisclosure::submittedAt)
                .ofMaxSize(5)
                .map(Array::ofAll);
    }

    /** No review, or one about a disclosure that is there, or about none of them. */
    public static Arbitrary<Option<PersonReview>> reviewsOf(Seq<SubmittedDisclosure> disclosures) {
        List<Instant> about = disclosures
                .map(SubmittedDisclosure::submittedAt)
                .append(Instant.parse("1999-01-01T00:00:00Z"))
                .asJava();
        return Combinators.combine(Arbitraries.of(ReviewDecision.class), Arbitraries.of(about))
                .as(PersonReview::new)
                .optional(0.8)
                .map(Option::ofOptional);
    }
}
