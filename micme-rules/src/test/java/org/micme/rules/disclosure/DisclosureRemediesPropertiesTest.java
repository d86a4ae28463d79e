package org.micme.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.ReasonKind;
import org.micme.rules.RemedyLaw;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

/** What is missing of one person comes in by the remedies, and by nothing else. */
class DisclosureRemediesPropertiesTest {

    private static final Policy MICME = PolicyPacks.micme();

    @Provide
    Arbitrary<CoiStatusFacts> people() {
        return Disclosures.zones()
                .flatMap(zone -> Disclosures.activities()
                        .flatMap(activity -> Disclosures.around(activity, zone)
                                .flatMap(all -> Disclosures.reviewsOf(all)
                                        .map(review ->
                                                facts(CoiStatusFacts.builder().zone(zone), activity, all, review)))));
    }

    private static CoiStatusFacts facts(
            CoiStatusFacts.Builder builder,
            Activity activity,
            io.vavr.collection.Seq<SubmittedDisclosure> disclosures,
            Option<PersonReview> review) {
        builder.activity(activity);
        builder.disclosures(disclosures);
        builder.review(review);
        return builder.build();
    }

    private static DisclosureActivityFacts cover(CoiStatusFacts person) {
        return new DisclosureActivityFacts(person.zone(), person.activity(), person.disclosures());
    }

    /** Begins when the first disclosure comes, as long as before. */
    private static Activity moved(Activity activity, io.vavr.collection.Seq<SubmittedDisclosure> disclosures) {
        Instant first = disclosures.map(SubmittedDisclosure::submittedAt).min().get();
        return new Activity(activity.name(), first, first.plus(activity.duration()));
    }

    private static DisclosureActivityFacts disclosed(DisclosureActivityFacts facts) {
        return new DisclosureActivityFacts(
                facts.zone(),
                facts.activity(),
                facts.disclosures()
                        .append(Disclosures.ofNothing(facts.activity().start())));
    }

    private static CoiStatusFacts disclosed(CoiStatusFacts facts) {
        return facts(
                CoiStatusFacts.builder().zone(facts.zone()),
                facts.activity(),
                facts.disclosures()
                        .append(Disclosures.ofRelationships(facts.activity().start())),
                facts.review());
    }

    private static CoiStatusFacts approved(CoiStatusFacts facts) {
        Instant counting = CoiStatusRule.RULE
                .decide(facts, MICME)
                .details()
                .countingSubmittedAt()
                .get();
        return facts(
                CoiStatusFacts.builder().zone(facts.zone()),
                facts.activity(),
                facts.disclosures(),
                Option.some(new PersonReview(ReviewDecision.APPROVED, counting)));
    }

    @Property
    void aDisclosureThatCoversTheActivityRemovesTheReason(@ForAll("people") CoiStatusFacts person) {
        DisclosureActivityFacts cured = RemedyLaw.of(DisclosureActivityRule.RULE)
                .curing("DISCLOSURE_MISSING", (facts, reason) -> disclosed(facts))
                .curing("DISCLOSURE_EXPIRED", (facts, reason) -> disclosed(facts))
                .curing(
                        "DISCLOSURE_LATE",
                        (facts, reason) -> new DisclosureActivityFacts(
                                facts.zone(), moved(facts.activity(), facts.disclosures()), facts.disclosures()))
                .check(cover(person), MICME);

        assertThat(DisclosureActivityRule.RULE.decide(cured, MICME).outcome()).isEqualTo(DisclosureState.ACTIVE);
    }

    @Property
    void aReviewOfTheDisclosureThatCountsRemovesTheReason(@ForAll("people") CoiStatusFacts person) {
        CoiStatusFacts cured = RemedyLaw.of(CoiStatusRule.RULE)
                .curing("DISCLOSURE_MISSING", (facts, reason) -> disclosed(facts))
                .curing("DISCLOSURE_EXPIRED", (facts, reason) -> disclosed(facts))
                .curing(
                        "DISCLOSURE_LATE",
                        (facts, reason) -> facts(
                                CoiStatusFacts.builder().zone(facts.zone()),
                                moved(facts.activity(), facts.disclosures()),
                                facts.disclosures(),
                                facts.review()))
                .curing("DISCLOSURE_UPDATED", (facts, reason) -> approved(facts))
                .curing("RELATIONSHIPS_UNREVIEWED", (facts, reason) -> approved(facts))
                .curing("AWAITING_PERSON_APPROVAL", (facts, reason) -> approved(facts))
                .check(person, MICME);

        CoiStatus before = CoiStatusRule.RULE.decide(person, MICME).outcome();
        CoiStatus after = CoiStatusRule.RULE.decide(cured, MICME).outcome();
        assertThat(after).isNotEqualTo(CoiStatus.INCOMPLETE);
        if (before != CoiStatus.INCOMPLETE) {
            assertThat(after.isApproved()).isEqualTo(before != CoiStatus.REJECTED);
        }
    }

    @Example
    void onlyAConflictThatCannotBeMitigatedHasNoRemedy() {
        assertThat(CoiStatusRule.RULE
                        .reasonKinds()
                        .filter(kind -> !kind.remedy().isPossible())
                        .map(ReasonKind::code)
                        .asJava())
                .containsExactly("CONFLICT_IMMITIGABLE");
        assertThat(DisclosureActivityRule.RULE.reasonKinds())
                .allMatch(kind -> kind.remedy().isPossible());
    }
}
