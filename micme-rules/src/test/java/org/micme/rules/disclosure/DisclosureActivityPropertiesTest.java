package org.micme.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.Decision;
import org.micme.rules.policy.DisclosurePolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;

/** What holds of every person's disclosures for every activity. */
class DisclosureActivityPropertiesTest {

    private static final Policy MICME = PolicyPacks.micme();

    @Provide
    Arbitrary<DisclosureActivityFacts> facts() {
        return Disclosures.zones()
                .flatMap(zone -> Disclosures.activities()
                        .flatMap(activity -> Disclosures.around(activity, zone)
                                .map(all -> new DisclosureActivityFacts(zone, activity, all))));
    }

    private static Decision<DisclosureState, CountingDisclosure> decide(DisclosureActivityFacts facts) {
        return DisclosureActivityRule.RULE.decide(facts, MICME);
    }

    private static DisclosureActivityFacts with(DisclosureActivityFacts facts, Seq<SubmittedDisclosure> disclosures) {
        return new DisclosureActivityFacts(facts.zone(), facts.activity(), disclosures);
    }

    private static Array<Instant> before(DisclosureActivityFacts facts) {
        return Array.ofAll(facts.disclosures())
                .map(SubmittedDisclosure::submittedAt)
                .filter(at -> at.compareTo(facts.activity().start()) <= 0)
                .sorted();
    }

    @Property
    void theNewestAtOrBeforeTheStartCountsForLessThanAYear(@ForAll("facts") DisclosureActivityFacts facts) {
        Array<Instant> before = before(facts);
        Decision<DisclosureState, CountingDisclosure> decision = decide(facts);

        assertThat(decision.details().countingSubmittedAt()).isEqualTo(before.lastOption());
        if (before.isEmpty()) {
            assertThat(decision.outcome())
                    .isEqualTo(facts.disclosures().isEmpty() ? DisclosureState.MISSING : DisclosureState.LATE);
        } else {
            LocalDate submitted = LocalDate.ofInstant(before.last(), facts.zone());
            boolean active =
                    ChronoUnit.YEARS.between(submitted, facts.activity().lastDate(facts.zone())) < 1;
            assertThat(decision.outcome()).isEqualTo(active ? DisclosureState.ACTIVE : DisclosureState.EXPIRED);
        }
    }

    @Property
    void itIsActiveThroughTheLastDateThatIsLessThanAYearLater(@ForAll("facts") DisclosureActivityFacts facts) {
        Option<LocalDate> through = decide(facts).details().activeThrough();

        assertThat(through.isDefined()).isEqualTo(!before(facts).isEmpty());
        through.forEach(last -> {
            LocalDate submitted = LocalDate.ofInstant(before(facts).last(), facts.zone());
            assertThat(ChronoUnit.YEARS.between(submitted, last)).isZero();
            assertThat(ChronoUnit.YEARS.between(submitted, last.plusDays(1))).isEqualTo(1);
        });
    }

    @Property
    void theLifetimeIsThePolicys(
            @ForAll("facts") DisclosureActivityFacts facts, @ForAll @LongRange(min = 1, max = 40) long months) {
        Policy policy = PolicyBuilder.from(MICME)
                .disclosure(new DisclosurePolicy(
                        Period.ofMonths((int) months),
                        Period.ZERO,
                        MICME.disclosure().required()))
                .build();
        Option<Instant> counting = before(facts).lastOption();
        boolean active = counting.exists(at -> ChronoUnit.MONTHS.between(
                        LocalDate.ofInstant(at, facts.zone()), facts.activity().lastDate(facts.zone()))
                < months);

        assertThat(DisclosureActivityRule.RULE.decide(facts, policy).outcome() == DisclosureState.ACTIVE)
                .isEqualTo(active);
    }

    @Property
    void theirOrderDoesNotMatter(@ForAll("facts") DisclosureActivityFacts facts, @ForAll Random random) {
        assertThat(decide(with(facts, Disclosures.shuffled(facts.disclosures(), random))))
                .isEqualTo(decide(facts));
    }

    @Property
    void oneMoreAfterTheStartChangesNothingWhereOneCounts(
            @ForAll("facts") DisclosureActivityFacts facts,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long later) {
        SubmittedDisclosure late = Disclosures.ofNothing(facts.disclosures()
                .map(SubmittedDisclosure::submittedAt)
                .append(facts.activity().start())
                .max()
                .get()
                .plusNanos(later));
        DisclosureActivityFacts more = with(facts, facts.disclosures().prepend(late));

        if (facts.disclosures().isEmpty()) {
            assertThat(decide(more).outcome()).isEqualTo(DisclosureState.LATE);
        } else {
            assertThat(decide(more)).isEqualTo(decide(facts));
        }
    }

    @Property
    void oneMoreBeforeTheOneThatCountsChangesNothing(
            @ForAll("facts") DisclosureActivityFacts facts,
            @ForAll @LongRange(min = 1, max = 99_999_999L) long earlier) {
        before(facts).headOption().forEach(oldest -> {
            SubmittedDisclosure older = Disclosures.ofRelationships(oldest.minusSeconds(earlier));
            assertThat(decide(with(facts, facts.disclosures().append(older)))).isEqualTo(decide(facts));
        });
    }

    @Property
    void oneMoreAtTheStartIsActiveWhereTheActivityIsShort(@ForAll("facts") DisclosureActivityFacts facts) {
        Instant start = facts.activity().start();
        if (!facts.disclosures().exists(disclosure -> disclosure.submittedAt().equals(start))) {
            DisclosureActivityFacts more = with(facts, facts.disclosures().append(Disclosures.ofNothing(start)));
            assertThat(decide(more).outcome()).isEqualTo(DisclosureState.ACTIVE);
            assertThat(decide(more).details().countingSubmittedAt()).contains(start);
        }
    }

    @Property
    void anActivityThatEndsLaterIsNeverBetterCovered(
            @ForAll("facts") DisclosureActivityFacts facts, @ForAll @LongRange(min = 1, max = 9_999_999L) long longer) {
        Activity activity = facts.activity();
        DisclosureActivityFacts lengthened = new DisclosureActivityFacts(
                facts.zone(),
                new Activity(activity.name(), activity.start(), activity.end().plusSeconds(longer)),
                facts.disclosures());
        if (decide(facts).outcome() != DisclosureState.ACTIVE) {
            assertThat(decide(lengthened).outcome()).isEqualTo(decide(facts).outcome());
        }
        assertThat(decide(lengthened).details()).isEqualTo(decide(facts).details());
    }

    @Property
    void timeAloneChangesNothing(@ForAll("facts") DisclosureActivityFacts facts) {
        assertThat(decide(facts).nextChangeAt()).isEmpty();
        assertThat(DisclosureActivityRule.RULE.turningPoints(facts, MICME)).isEmpty();
    }
}
