package org.micme.rules.claim;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ActivityKind;
import org.micme.domain.claim.Channel;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.GivenFacts;

/** Activities and claims: one in which nothing is the matter, and any at all. */
final class Claims {

    static final Instant START = Instant.parse("2025-03-07T12:00:00Z");
    static final Instant END = Instant.parse("2025-03-07T13:00:00Z");
    static final Instant OPENS = Instant.parse("2025-03-07T11:30:00Z");
    static final Instant CLOSES = Instant.parse("2025-03-14T11:40:00Z");

    private Claims() {}

    static Activity anyActivity() {
        return Activity.of("Sepsis in the first hour", START, END);
    }

    static ClaimWindowFacts anyWindowAt(Instant asOf) {
        return ClaimWindowFacts.builder()
                .asOf(asOf)
                .activity(anyActivity())
                .channel(Channel.QR)
                .build();
    }

    /** A physician claims a whole child on the web, after attending it. */
    static CreditClaimFacts anyClaim() {
        return CreditClaimFacts.builder()
                .asOf(END)
                .activity(anyActivity())
                .approved(true)
                .evaluationRequired(false)
                .maximum(HashMap.of(CreditType.AMA_PRA_CATEGORY_1, Amount.parse("1.5"), CreditType.ANCC, Amount.of(1)))
                .kind(ActivityKind.CHILD)
                .learner(new ClaimingLearner(Profession.PHYSICIAN, Option.some("Ada Lin"), Option.some("MD")))
                .attended(true)
                .evaluationCompleted(false)
                .creditType(CreditType.AMA_PRA_CATEGORY_1)
                .amount(Amount.parse("1.5"))
                .channel(Channel.WEB)
                .alreadyClaimed(false)
                .build();
    }

    static CreditClaimFacts changed(CreditClaimFacts facts, String path, Object value) {
        return GivenFacts.changed(CreditClaimRule.RULE, facts, path, value);
    }

    /** Around the window's two ends, to the nanosecond, and far from them. */
    static Arbitrary<Instant> moments() {
        Arbitrary<Instant> ends = Combinators.combine(
                        Arbitraries.of(OPENS, START, END, CLOSES), Arbitraries.of(-1_000_000L, -1L, 0L, 1L, 1_000_000L))
                .as(Instant::plusNanos);
        Arbitrary<Instant> anywhere =
                Arbitraries.longs().between(-900_000, 900_000).map(START::plusSeconds);
        return Arbitraries.frequencyOf(Tuple.of(2, ends), Tuple.of(3, anywhere));
    }

    static Arbitrary<Option<Integer>> minutes() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Option.<Integer>none())),
                Tuple.of(1, Arbitraries.integers().between(0, 20_000).map(Option::some)));
    }

    static Arbitrary<ClaimWindowFacts> windows() {
        return Combinators.combine(moments(), minutes(), minutes(), Arbitraries.of(Channel.values()))
                .as((asOf, before, after, channel) -> ClaimWindowFacts.builder()
                        .asOf(asOf)
                        .activity(anyActivity())
                        .minutesBefore(before)
                        .minutesAfter(after)
                        .channel(channel)
                        .build());
    }

    private static Arbitrary<Map<CreditType, Amount>> maxima() {
        List<Map<CreditType, Amount>> tables = List.of(
                HashMap.empty(),
                HashMap.of(CreditType.AMA_PRA_CATEGORY_1, Amount.parse("1.5")),
                HashMap.of(CreditType.AMA_PRA_CATEGORY_1, Amount.ZERO, CreditType.ANCC, Amount.of(1)),
                HashMap.of(CreditType.PARTICIPATION, Amount.parse("0.1"), CreditType.AAPA, Amount.of(2)),
                HashMap.of(CreditType.of("ACEP"), Amount.of(1), CreditType.PARTICIPATION, Amount.of(1)));
        return Arbitraries.of(tables);
    }

    private static Arbitrary<ClaimingLearner> learners() {
        Arbitrary<Option<String>> texts = Arbitraries.of(Option.some("MD"), Option.some("Ada Lin"), Option.none());
        return Combinators.combine(Arbitraries.of(Profession.values()), texts, texts)
                .as(ClaimingLearner::new);
    }

    static Arbitrary<CreditClaimFacts> claims() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<CreditType> types = Arbitraries.of(
                CreditType.AMA_PRA_CATEGORY_1, CreditType.ANCC, CreditType.PARTICIPATION, CreditType.of("ACEP"));
        Arbitrary<Amount> amounts = Arbitraries.of("1.5", "1", "0.25", "0", "-0.25", "0.3", "0.1", "2", "7.123456")
                .map(Amount::parse);
        Arbitrary<CreditClaimFacts.Builder> time = Combinators.combine(
                        moments(), minutes(), flag, flag, flag, Arbitraries.of(Channel.values()))
                .as((asOf, after, approved, attended, late, channel) -> CreditClaimFacts.builder()
                        .asOf(asOf)
                        .activity(anyActivity())
                        .minutesAfter(after)
                        .approved(approved)
                        .attended(attended)
                        .lateGranted(late)
                        .channel(channel)
                        .alreadyClaimed(false));
        return Combinators.combine(
                        time, maxima(), learners(), types, amounts, Arbitraries.of(ActivityKind.values()), flag, flag)
                .as((builder, maximum, learner, type, amount, kind, required, done) -> builder.maximum(maximum)
                        .learner(learner)
                        .creditType(type)
                        .amount(amount)
                        .kind(kind)
                        .evaluationRequired(required)
                        .evaluationCompleted(done)
                        .build());
    }
}
