package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.micme.rules.Decision;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.ReadinessPolicy;

/** In which order lists come decides nothing about a child, and what takes working days away never gives more time. */
class OrderAndHolidaysPropertiesTest {

    private static final Policy MICME = PolicyPacks.micme();

    @Provide
    Arbitrary<ThreeByFiveFacts> readiness() {
        return Children.readiness();
    }

    @Provide
    Arbitrary<StatusWatchFacts> watches() {
        return Children.watches();
    }

    @Provide
    Arbitrary<ChildAdditionFacts> additions() {
        return Children.additions();
    }

    private static ThreeByFiveFacts with(ThreeByFiveFacts facts, Seq<AssignedPerson> faculty, Seq<LocalDate> holidays) {
        return ThreeByFiveFacts.builder()
                .asOf(facts.asOf())
                .zone(facts.zone())
                .seriesName(facts.seriesName())
                .activity(facts.activity())
                .nameAccepted(facts.nameAccepted())
                .faculty(faculty)
                .holidays(holidays)
                .calendar(facts.calendar())
                .completedAt(facts.completedAt())
                .build();
    }

    private static LocalDate deadline(ThreeByFiveFacts facts, Policy policy) {
        return ThreeByFiveRule.RULE.decide(facts, policy).details().deadlineDate();
    }

    @Property
    void ofPeopleAndHolidays(@ForAll("readiness") ThreeByFiveFacts child, @ForAll Random random) {
        Seq<LocalDate> holidays = Disclosures.shuffled(child.holidays(), random);
        Decision<ThreeByFiveOutcome, ReadinessDeadline> own = ThreeByFiveRule.RULE.decide(child, MICME);
        Decision<ThreeByFiveOutcome, ReadinessDeadline> shuffled = ThreeByFiveRule.RULE.decide(
                with(child, Disclosures.shuffled(child.faculty(), random), holidays), MICME);

        assertThat(ThreeByFiveRule.RULE.decide(with(child, child.faculty(), holidays), MICME))
                .isEqualTo(own);
        // Reasons stand in the order of the people.
        assertThat(shuffled.reasons()).containsExactlyInAnyOrderElementsOf(own.reasons());
        assertThat(shuffled.outcome()).isEqualTo(own.outcome());
        assertThat(shuffled.details()).isEqualTo(own.details());
        assertThat(shuffled.nextChangeAt()).isEqualTo(own.nextChangeAt());
    }

    @Property
    void ofAlerts(@ForAll("watches") StatusWatchFacts watch, @ForAll Random random) {
        StatusWatchFacts shuffled = StatusWatchFacts.builder()
                .asOf(watch.asOf())
                .zone(watch.zone())
                .activity(watch.activity())
                .status(watch.status())
                .alerted(Disclosures.shuffled(watch.alerted(), random))
                .build();

        assertThat(StatusWatchRule.RULE.decide(shuffled, MICME)).isEqualTo(StatusWatchRule.RULE.decide(watch, MICME));
    }

    @Property
    void ofRoles(@ForAll("additions") ChildAdditionFacts addition, @ForAll Random random) {
        ChildAdditionFacts shuffled = ChildAdditionFacts.builder()
                .zone(addition.zone())
                .series(addition.series())
                .activity(addition.activity())
                .evaluationRequired(addition.evaluationRequired())
                .actorRoles(Disclosures.shuffled(addition.actorRoles(), random))
                .build();

        assertThat(ChildAdditionRule.RULE.decide(shuffled, MICME))
                .isEqualTo(ChildAdditionRule.RULE.decide(addition, MICME));
    }

    @Property
    void anotherHolidayNeverGivesMoreTime(
            @ForAll("readiness") ThreeByFiveFacts child, @ForAll @IntRange(max = 20) int daysBefore) {
        LocalDate holiday = child.activity().firstDate(child.zone()).minusDays(daysBefore);
        ThreeByFiveFacts more = with(child, child.faculty(), child.holidays().append(holiday));

        assertThat(deadline(more, MICME)).isBeforeOrEqualTo(deadline(child, MICME));
    }

    @Property
    void moreBusinessDaysNeverGiveMoreTime(
            @ForAll("readiness") ThreeByFiveFacts child, @ForAll @IntRange(max = 30) int businessDays) {
        assertThat(deadline(child, asking(businessDays + 1))).isBefore(deadline(child, asking(businessDays)));
    }

    private static Policy asking(int businessDays) {
        return PolicyBuilder.from(MICME)
                .readiness(new ReadinessPolicy(businessDays, MICME.readiness().conditions()))
                .build();
    }
}
