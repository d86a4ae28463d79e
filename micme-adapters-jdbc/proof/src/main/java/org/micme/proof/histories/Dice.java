package org.micme.proof.histories;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;

/**
 * Values by chance, out of few, so that they meet often. Of one seed all stores get the same, but for instants: a store that keeps finer
 * ones than the databases gets them cut to what those keep. For one thread.
 */
final class Dice {

    static final List<String> KEYS =
            List.of("10", "9", "B", "a", "b", "a b", "\u00e9", "\uff5e", "\ud83d\ude42", "e\u0301", "x'\\\"\t\n%_!");
    private static final List<String> TEXTS = List.of(
            "Grand Rounds",
            "grand rounds",
            "100%_Heart!",
            "\u0130stanbul",
            "Stra\u00dfe",
            "\u00c9tude",
            "\ud83e\udec0 ");
    private static final Instant NOON = Instant.parse("2025-03-05T12:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("1969-07-20T20:17:39.123456789Z");
    private static final int[] NANOS = {0, 0, 999_999_999, 123_456_789, 123_456_001};
    private static final int ACTIVITIES = 5;

    private final Random random;
    private final ChronoUnit finest;

    Dice(long seed, ChronoUnit finest) {
        this.random = new Random(seed);
        this.finest = finest;
    }

    /** Others, which fall as they do however often these were thrown before. */
    Dice fork(int number) {
        return new Dice(random.nextLong() + number, finest);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean inOf100(int chances) {
        return random.nextInt(100) < chances;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // Read alone.
    final <T> T of(T... values) {
        return values[below(values.length)];
    }

    <T> Option<T> maybe(Supplier<T> some) {
        return inOf100(60) ? Option.some(some.get()) : Option.none();
    }

    <T> Set<T> some(int most, Supplier<T> one) {
        Set<T> all = LinkedHashSet.empty();
        for (int i = below(most + 1); i > 0; i--) {
            all = all.add(one.get());
        }
        return all;
    }

    <T> List<T> list(int most, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = below(most + 1); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    /** Some key, as a text. */
    String key() {
        return inOf100(50) ? KEYS.get(below(3)) : of(KEYS);
    }

    /** Some text for people. */
    String text() {
        return inOf100(3) ? "long " + "\u00e9 ".repeat(3_000) + below(3) : of(TEXTS);
    }

    PersonId person() {
        return PersonId.of(key());
    }

    ActivityId activity() {
        return ActivityId.of(1 + below(ACTIVITIES));
    }

    Participation participation() {
        return new Participation(person(), activity());
    }

    CreditType creditType() {
        return of(CreditType.AMA_PRA_CATEGORY_1, CreditType.AAPA);
    }

    Version version() {
        return Version.of(below(4));
    }

    Year year() {
        return Year.of(2024 + below(3));
    }

    LocalDate date() {
        return inOf100(5) ? LocalDate.of(2024, 2, 29) : LocalDate.of(2025, 3, 1 + below(5));
    }

    /** Around one noon, and seldom long ago. */
    Instant instant() {
        Instant at = inOf100(4) ? LONG_AGO : NOON.plusSeconds(below(5)).plusNanos(NANOS[below(NANOS.length)]);
        return at.truncatedTo(finest);
    }

    /** Later and later minutes of one noon, now and then back. */
    Instant minute() {
        return NOON.plus(Duration.ofMinutes(below(30)))
                .plusNanos(NANOS[below(NANOS.length)])
                .truncatedTo(finest);
    }

    Act act() {
        return new Act(person(), instant(), instant());
    }
}
