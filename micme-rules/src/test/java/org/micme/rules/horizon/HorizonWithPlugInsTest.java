package org.micme.rules.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.micme.domain.claim.Channel;
import org.micme.rules.Contribution;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.Reason;
import org.micme.rules.ReasonKind;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.RuleContributor;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.series.Children;

/** What plug-ins find changes by itself as well, and the horizon shows it where it is asked with them. */
class HorizonWithPlugInsTest {

    private static final Policy MICME = PolicyPacks.micme();
    private static final Instant STRIKE = Disclosures.START.plusSeconds(7_200);
    private static final Instant STRIKE_OVER = STRIKE.plus(Duration.ofDays(1));
    private static final Reason ON_STRIKE = Reason.of(ReasonKind.blocking("SCANNERS_ON_STRIKE")
            .movedBy(Owner.OFFICE)
            .from("RSS-1")
            .says("the scanners are on strike")
            .incurable("nobody can scan"));

    private static final ClaimWindowFacts SCAN = ClaimWindowFacts.builder()
            .asOf(Disclosures.START.minusSeconds(86_400))
            .activity(Disclosures.anyActivity())
            .channel(Channel.QR)
            .build();

    /** A strike for a day. */
    private static final class Scanners implements RuleContributor {

        @Override
        public String name() {
            return "scanners";
        }

        @Override
        public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
            Instant asOf = rule.facts().asOf(facts).getOrElse(Instant.MAX);
            if (!rule.equals(ClaimWindowRule.RULE) || !asOf.isBefore(STRIKE_OVER)) {
                return Contribution.NOTHING;
            }
            return asOf.isBefore(STRIKE)
                    ? new Contribution(Array.empty(), Option.some(STRIKE))
                    : new Contribution(Array.of(ON_STRIKE), Option.some(STRIKE_OVER));
        }
    }

    /** Says something else every minute, for ever. */
    private static final class Ticker implements RuleContributor {

        @Override
        public String name() {
            return "ticker";
        }

        @Override
        public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
            Instant asOf = rule.facts().asOf(facts).getOrElse(Instant.EPOCH);
            Reason tick = Reason.of(
                    ReasonKind.advice("TICK")
                            .movedBy(Owner.OFFICE)
                            .from("RSS-1")
                            .says("tick")
                            .incurable("nobody can stop it"),
                    asOf.toString());
            return new Contribution(Array.of(tick), Option.some(asOf.plusSeconds(60)));
        }
    }

    private static String told(Change change) {
        return change.at() + " " + change.before().outcome() + " "
                + change.after().outcome()
                + change.after().contributors().mkString(" ", " ", "");
    }

    @Test
    void changesOfPlugInsStandAmongThoseOfTheRule() {
        assertThat(Horizon.of(RuleBook.with(new Scanners()), ClaimWindowRule.RULE, SCAN, MICME)
                        .map(HorizonWithPlugInsTest::told)
                        .asJava())
                .containsExactly(
                        "2025-05-14T15:30:00Z NOT_YET_OPEN OPEN ",
                        STRIKE + " OPEN CLOSED scanners",
                        STRIKE_OVER + " CLOSED OPEN ",
                        "2025-05-21T15:40:00.001Z OPEN CLOSED ");
        assertThat(Horizon.of(ClaimWindowRule.RULE, SCAN, MICME)).hasSize(2);
    }

    @Test
    void ofAChildToo() {
        ChildOutlook child = ChildOutlook.builder()
                .asOf(SCAN.asOf())
                .zone(Disclosures.DETROIT)
                .seriesName(Children.SERIES)
                .activity(SCAN.activity())
                .build();

        assertThat(Horizon.ofChild(RuleBook.with(new Scanners()), child, MICME)
                        .filter(change -> change.rule().equals("claim-window")))
                .hasSize(4);
        assertThat(Horizon.ofChild(RuleBook.plain(), child, MICME)).isEqualTo(Horizon.ofChild(child, MICME));
    }

    @Test
    void whatNeverComesToRestIsFollowedForAWhile() {
        assertThat(Horizon.of(RuleBook.with(new Ticker()), ClaimWindowRule.RULE, SCAN, MICME))
                .hasSize(1_002)
                .allMatch(change -> change.at().isAfter(SCAN.asOf()));
    }
}
