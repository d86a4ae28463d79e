package org.micme.spi.record;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;

/** Whatever the domain allows of the pieces that aggregates have in common. */
final class Any {

    private Any() {}

    static Arbitrary<String> exactText() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.of("", " ", "\u0000", "Grand Rounds", "a\"b\\c\n", "\ud83e\udec0"));
    }

    static Arbitrary<String> text() {
        return exactText().filter(text -> !text.isBlank());
    }

    static <T> Arbitrary<Option<T>> maybe(Arbitrary<T> some) {
        return some.injectNull(0.3).map(Option::of);
    }

    static <T> Arbitrary<Seq<T>> list(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(3).map(Array::ofAll);
    }

    static <T> Arbitrary<Set<T>> set(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(4).map(LinkedHashSet::ofAll);
    }

    static <K, V> Arbitrary<Map<K, V>> table(Arbitrary<K> keys, Arbitrary<V> values) {
        return Arbitraries.maps(keys, values).ofMaxSize(3).map(LinkedHashMap::ofAll);
    }

    static Arbitrary<Instant> instant() {
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.longs().between(0, 4_102_444_800L), nanos)
                        .as(Instant::ofEpochSecond),
                Combinators.combine(
                                Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                                nanos)
                        .as(Instant::ofEpochSecond),
                Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH));
    }

    static Arbitrary<LocalDate> date() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Year> year() {
        return Arbitraries.integers().between(Year.MIN_VALUE, Year.MAX_VALUE).map(Year::of);
    }

    static Arbitrary<Duration> length() {
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.integers().between(1, 999_999_999))
                .as(Duration::ofSeconds);
    }

    static Arbitrary<ZoneId> zone() {
        return Arbitraries.oneOf(
                Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of),
                Arbitraries.integers().between(-64_800, 64_800).map(ZoneOffset::ofTotalSeconds),
                Arbitraries.of("Z", "UTC+01:00", "GMT").map(ZoneId::of));
    }

    static Arbitrary<PersonId> person() {
        return text().map(PersonId::of);
    }

    static Arbitrary<ActivityId> activityId() {
        return Arbitraries.integers().between(1, 999_999_999).map(ActivityId::of);
    }

    static Arbitrary<SeriesId> seriesId() {
        return text().map(SeriesId::of);
    }

    static Arbitrary<Version> version() {
        return Arbitraries.longs().greaterOrEqual(0).map(Version::of);
    }

    static Arbitrary<CreditType> creditType() {
        return text().map(CreditType::of);
    }

    static Arbitrary<Amount> amount() {
        return Arbitraries.longs().greaterOrEqual(1).map(Amount::new);
    }

    static Arbitrary<Credits> credits() {
        return Arbitraries.integers().greaterOrEqual(1).map(Credits::ofQuarters);
    }

    static Arbitrary<CreditDesignation> designation() {
        return table(creditType(), credits()).map(CreditDesignation::new);
    }

    static Arbitrary<Act> act() {
        return Combinators.combine(person(), instant(), instant()).as(Act::new);
    }

    static Arbitrary<Consent> consent() {
        return Combinators.combine(text(), instant()).as(Consent::new);
    }

    static Arbitrary<Participation> participation() {
        return Combinators.combine(person(), activityId()).as(Participation::new);
    }

    static Arbitrary<SeriesDetails> seriesDetails() {
        return Combinators.combine(
                        text(),
                        text(),
                        length(),
                        Arbitraries.of(true, false),
                        designation(),
                        set(exactText()),
                        set(Arbitraries.of(Profession.class)))
                .as((name, department, length, evaluated, designation, specialties, professions) ->
                        SeriesDetails.builder()
                                .name(name)
                                .department(department)
                                .sessionLength(length)
                                .evaluationRequired(evaluated)
                                .designation(designation)
                                .specialties(specialties)
                                .professions(professions)
                                .build());
    }

    static Arbitrary<SeriesTeam> team() {
        return Combinators.combine(set(person()).filter(Set::nonEmpty), set(person()), set(person()))
                .as(SeriesTeam::new);
    }
}
