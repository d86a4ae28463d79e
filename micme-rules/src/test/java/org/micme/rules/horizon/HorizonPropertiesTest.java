package org.micme.rules.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.activity.ActivityKind;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.claim.Channel;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.Decision;
import org.micme.rules.Rule;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.claim.ClaimingLearner;
import org.micme.rules.claim.CreditClaimFacts;
import org.micme.rules.claim.CreditClaimRule;
import org.micme.rules.claim.LateClaimFacts;
import org.micme.rules.claim.LateClaimRule;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.series.ChildStatusRule;
import org.micme.rules.series.Children;
import org.micme.rules.series.StatusWatchRule;
import org.micme.rules.series.ThreeByFiveFacts;
import org.micme.rules.series.ThreeByFiveRule;

/** What will change by itself is listed, and all that is listed changes. */
class HorizonPropertiesTest {

    private static final Policy WMED = PolicyPacks.named("wmed").get();

    @Provide
    Arbitrary<ChildOutlook> outlooks() {
        return Combinators.combine(
                        Children.readiness(),
                        Arbitraries.of(5, 3).list().ofMaxSize(2),
                        Arbitraries.of(0, 1, 30, 20_000).optional().map(Option::ofOptional),
                        Arbitraries.of(0, 1, 720, 20_000).optional().map(Option::ofOptional))
                .as(HorizonPropertiesTest::outlook);
    }

    private static ChildOutlook outlook(
            ThreeByFiveFacts child, java.util.List<Integer> alerted, Option<Integer> before, Option<Integer> after) {
        return ChildOutlook.builder()
                .asOf(child.asOf())
                .zone(child.zone())
                .seriesName(child.seriesName())
                .activity(child.activity())
                .nameAccepted(child.nameAccepted())
                .faculty(child.faculty())
                .holidays(child.holidays())
                .calendar(child.calendar())
                .completedAt(child.completedAt())
                .alerted(Array.ofAll(alerted))
                .minutesBefore(before)
                .minutesAfter(after)
                .build();
    }

    private static String answer(Decision<?, ?> decision) {
        return decision.outcome() + " " + decision.reasons() + " " + decision.details();
    }

    private static <F> String answerAt(Rule<F, ?, ?> rule, F facts, Instant asOf) {
        return answer(rule.decide(rule.at(facts, asOf), WMED));
    }

    /** Holds the listed changes of one rule against its answers: around each, minute by minute, and anywhere. */
    private static <F> void isTrueOf(Rule<F, ?, ?> rule, F facts, Seq<Change> all, Random random) {
        Seq<Change> changes = all.filter(change -> change.rule().equals(rule.id()));
        Instant asOf = rule.facts().asOf(facts).get();
        Seq<Instant> around = rule.turningPoints(facts, WMED)
                .append(asOf)
                .flatMap(point -> Array.rangeClosed(-3, 3).map(minutes -> point.plusSeconds(60L * minutes)))
                .appendAll(Array.fill(20, () -> asOf.plusSeconds(random.nextInt(3_000_000))))
                .filter(instant -> !instant.isBefore(asOf))
                .reject(instant -> changes.exists(change -> isWithinTheLastMillisecond(instant, change)));
        for (Instant instant : around) {
            String expected = changes.filter(change -> !change.at().isAfter(instant))
                    .lastOption()
                    .map(change -> answer(change.after()))
                    .getOrElse(answer(rule.decide(facts, WMED)));
            assertThat(answerAt(rule, facts, instant))
                    .as("%s at %s", rule, instant)
                    .isEqualTo(expected);
        }
        for (Change change : changes) {
            assertThat(change.at()).isAfter(asOf);
            assertThat(answer(change.after())).isNotEqualTo(answer(change.before()));
            assertThat(answer(change.after())).isEqualTo(answerAt(rule, facts, change.at()));
            assertThat(answer(change.before()))
                    .isEqualTo(answerAt(rule, facts, change.at().minusMillis(1)));
        }
        // A late claim that is refused for good says nothing of when it would also be too late, and a claim of credit
        // tells
        // the window's next instant, whatever that changes.
        boolean tellsTheFirst =
                !rule.decide(facts, WMED).outcome().name().equals("REFUSED") && !rule.equals(CreditClaimRule.RULE);
        if (tellsTheFirst) {
            assertThat(rule.decide(facts, WMED).nextChangeAt())
                    .isEqualTo(changes.headOption().map(Change::at));
        }
    }

    /** A window's last instant is one of its own: the change is told a millisecond after it. */
    private static boolean isWithinTheLastMillisecond(Instant instant, Change change) {
        return instant.isAfter(change.at().minusMillis(1)) && instant.isBefore(change.at());
    }

    @Property(tries = 300)
    void ofAChildNothingIsMissingAndNothingIsMadeUp(@ForAll("outlooks") ChildOutlook child, @ForAll Random random) {
        Seq<Change> changes = Horizon.ofChild(child, WMED);
        ChildStatus status = ChildStatusRule.RULE.decide(child.status(), WMED).outcome();

        isTrueOf(ThreeByFiveRule.RULE, child.readiness(), changes, random);
        isTrueOf(StatusWatchRule.RULE, child.watch(status), changes, random);
        isTrueOf(ClaimWindowRule.RULE, child.window(), changes, random);
        assertThat(changes.map(Change::at).asJava()).isSorted();
    }

    @Provide
    Arbitrary<CreditClaimFacts> claims() {
        return Combinators.combine(
                        Disclosures.activities(),
                        Arbitraries.longs().between(-10 * 86_400L, 60 * 86_400L),
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((activity, later, channel, attended, claimed, granted) -> CreditClaimFacts.builder()
                        .asOf(activity.start().plusSeconds(later))
                        .activity(activity)
                        .approved(true)
                        .evaluationRequired(false)
                        .maximum(HashMap.of(CreditType.of("AMA_PRA_CATEGORY_1"), Amount.of(1)))
                        .kind(ActivityKind.CHILD)
                        .learner(new ClaimingLearner(Profession.PHYSICIAN, Option.some("Ada Lin"), Option.some("MD")))
                        .attended(attended)
                        .evaluationCompleted(false)
                        .creditType(CreditType.of("AMA_PRA_CATEGORY_1"))
                        .amount(Amount.of(1))
                        .channel(channel)
                        .alreadyClaimed(claimed)
                        .lateGranted(granted)
                        .build());
    }

    private static LateClaimFacts late(CreditClaimFacts claim, int used) {
        return LateClaimFacts.builder()
                .asOf(claim.asOf())
                .zone(Disclosures.DETROIT)
                .activity(claim.activity())
                .actorRoles(Array.of(Role.COORDINATOR))
                .usedInPeriod(used)
                .build();
    }

    @Property(tries = 300)
    void ofAClaimAllThatIsListedIsTrue(@ForAll("claims") CreditClaimFacts claim, @ForAll Random random) {
        LateClaimFacts late = late(claim, random.nextInt(2));
        Seq<Change> changes = Horizon.ofClaim(claim, late, WMED);

        assertThat(changes.map(Change::at).asJava()).isSorted();
        isTrueOf(LateClaimRule.RULE, late, changes, random);
        isTrueOf(CreditClaimRule.RULE, claim, changes, random);
    }

    @Example
    void aRuleThatKnowsNoTimeHasNoHorizon() {
        assertThat(Horizon.of(
                        ChildStatusRule.RULE,
                        Children.anyChild(Children.named("a")).build(),
                        WMED))
                .isEmpty();
    }

    @Example
    void whatIsKnownOfAChildReachesEveryRule() {
        ChildOutlook bare = ChildOutlook.builder()
                .asOf(Disclosures.TOO_OLD)
                .zone(Disclosures.DETROIT)
                .seriesName(Children.SERIES)
                .activity(Disclosures.anyActivity())
                .build();

        assertThat(Horizon.ofChild(bare, PolicyPacks.micme())
                        .map(change -> change.at() + " " + change.rule() + " "
                                + change.before().outcome() + " "
                                + change.after().outcome())
                        .asJava())
                .containsExactly(
                        "2025-05-08T04:00:00Z three-by-five OPEN OVERDUE",
                        "2025-05-09T04:00:00Z status-watch NONE CHECK",
                        "2025-05-11T04:00:00Z status-watch CHECK TICKET",
                        "2025-05-14T15:30:00Z claim-window NOT_YET_OPEN OPEN",
                        "2025-05-14T16:00:00Z status-watch TICKET NONE",
                        "2025-05-21T15:40:00.001Z claim-window OPEN CLOSED");
        assertThat(bare.status().approval()).isEmpty();
        assertThat(bare.alerted()).isEmpty();
    }

    @Example
    void anApprovedChildIsNotWatched() {
        ChildOutlook approved = ChildOutlook.builder()
                .asOf(Disclosures.TOO_OLD)
                .zone(Disclosures.DETROIT)
                .seriesName(Children.SERIES)
                .activity(Disclosures.anyActivity())
                .faculty(Array.of(Children.approved("f1")))
                .approval(Children.approvalOf("f1"))
                .build();

        assertThat(Horizon.ofChild(approved, PolicyPacks.micme())
                        .map(Change::rule)
                        .asJava())
                .containsExactly("claim-window", "claim-window");
    }
}
