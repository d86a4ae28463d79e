package org.micme.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.Decision;
import org.micme.rules.Wording;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Read;
import org.micme.rules.schema.TreeSink;

/** What holds of every person on every activity. */
class CoiStatusPropertiesTest {

    @Provide
    Arbitrary<CoiStatusFacts> facts() {
        return Disclosures.zones()
                .flatMap(zone -> Disclosures.activities()
                        .flatMap(activity -> Disclosures.around(activity, zone)
                                .flatMap(all -> Disclosures.reviewsOf(all)
                                        .map(review -> CoiStatusFacts.builder()
                                                .zone(zone)
                                                .activity(activity)
                                                .disclosures(all)
                                                .review(review)
                                                .build()))));
    }

    private static CoiStatusFacts with(
            CoiStatusFacts facts, Seq<SubmittedDisclosure> disclosures, Option<PersonReview> review) {
        return CoiStatusFacts.builder()
                .zone(facts.zone())
                .activity(facts.activity())
                .disclosures(disclosures)
                .review(review)
                .build();
    }

    private static Decision<CoiStatus, CoiStatusDetails> decide(CoiStatusFacts facts) {
        return CoiStatusRule.RULE.decide(facts, PolicyPacks.micme());
    }

    @Property
    void theFactsComeBackAsTheyWereWritten(@ForAll("facts") CoiStatusFacts facts) {
        assertThat(Read.again(CoiStatusRule.RULE.facts(), facts).value()).isEqualTo(facts);
        DisclosureActivityFacts fewer =
                new DisclosureActivityFacts(facts.zone(), facts.activity(), facts.disclosures());
        assertThat(Read.again(DisclosureActivityRule.RULE.facts(), fewer).value())
                .isEqualTo(fewer);
    }

    @Property
    void theOrderOfDisclosuresDoesNotMatter(@ForAll("facts") CoiStatusFacts facts, @ForAll Random random) {
        assertThat(decide(with(facts, Disclosures.shuffled(facts.disclosures(), random), facts.review())))
                .isEqualTo(decide(facts));
    }

    @Property
    void itIsIncompleteExactlyWhereNoDisclosureCoversTheActivity(@ForAll("facts") CoiStatusFacts facts) {
        Decision<DisclosureState, CountingDisclosure> cover = DisclosureActivityRule.RULE.decide(
                new DisclosureActivityFacts(facts.zone(), facts.activity(), facts.disclosures()), PolicyPacks.micme());
        Decision<CoiStatus, CoiStatusDetails> decision = decide(facts);

        assertThat(decision.outcome() == CoiStatus.INCOMPLETE).isEqualTo(cover.outcome() != DisclosureState.ACTIVE);
        assertThat(decision.details().countingSubmittedAt())
                .isEqualTo(cover.details().countingSubmittedAt());
        if (decision.outcome() == CoiStatus.INCOMPLETE) {
            assertThat(decision.reasons().map(Object::toString))
                    .isEqualTo(cover.reasons().map(Object::toString));
            assertThat(decision.reasons().head().values())
                    .isEqualTo(cover.reasons().head().values());
        }
    }

    @Property
    void anOlderOrALaterDisclosureNeverChangesTheStatus(@ForAll("facts") CoiStatusFacts facts) {
        decide(facts).details().countingSubmittedAt().forEach(counting -> {
            Seq<SubmittedDisclosure> fewer = facts.disclosures()
                    .filter(disclosure -> disclosure.submittedAt().equals(counting));
            assertThat(decide(with(facts, fewer, facts.review()))).isEqualTo(decide(facts));
        });
    }

    @Property
    void approvingTheDisclosureThatCountsApprovesThePerson(@ForAll("facts") CoiStatusFacts facts) {
        Decision<CoiStatus, CoiStatusDetails> before = decide(facts);
        if (before.outcome() != CoiStatus.INCOMPLETE) {
            PersonReview approved = new PersonReview(
                    ReviewDecision.APPROVED,
                    before.details().countingSubmittedAt().get());
            assertThat(decide(with(facts, facts.disclosures(), Option.some(approved)))
                            .outcome())
                    .isEqualTo(CoiStatus.APPROVED);
        }
    }

    @Property
    void aPersonHasOneReasonUnlessApproved(@ForAll("facts") CoiStatusFacts facts) {
        Decision<CoiStatus, CoiStatusDetails> decision = decide(facts);
        assertThat(decision.reasons()).hasSize(decision.outcome().isApproved() ? 0 : 1);
        decision.reasons()
                .forEach(reason -> assertThat(Wording.ENGLISH.message(decision.rule(), reason))
                        .doesNotContain("{")
                        .doesNotContain(" at ,")
                        .doesNotEndWith("at "));
    }

    @Example
    void reasonsNameWhenTheDisclosureCame() {
        CoiStatusFacts facts = CoiStatusFacts.builder()
                .zone(Disclosures.DETROIT)
                .activity(Disclosures.anyActivity())
                .disclosures(Array.of(Disclosures.ofRelationships(Disclosures.IN_TIME)))
                .build();
        Decision<CoiStatus, CoiStatusDetails> decision = decide(facts);

        assertThat(Wording.ENGLISH.message(decision.rule(), decision.reasons().head()))
                .isEqualTo("nobody has reviewed the relationships disclosed at 2025-02-03T15:00:00Z");
        assertThat(TreeSink.tree(CoiStatusRule.RULE.details(), decision.details()))
                .hasToString("{countingSubmittedAt=2025-02-03T15:00:00Z}");
    }

    @Example
    void noDisclosureComesTwice() {
        assertThatThrownBy(() -> CoiStatusFacts.builder()
                        .zone(Disclosures.DETROIT)
                        .activity(Disclosures.anyActivity())
                        .disclosures(Array.fill(2, () -> Disclosures.ofNothing(Disclosures.IN_TIME)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
