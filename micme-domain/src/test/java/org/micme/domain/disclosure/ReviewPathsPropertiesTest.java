package org.micme.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.disclosureAt;
import static org.micme.domain.Fixtures.person;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/** Whatever the office does, and in whichever order. */
class ReviewPathsPropertiesTest {

    private static final List<DisclosedRelationship> RELATIONSHIPS = List.of(
            DisclosedRelationship.current("Acme", "speaker"),
            DisclosedRelationship.ended("Bolt", "owner"),
            DisclosedRelationship.current("Cure", "grant"));

    private Review review = null;
    private int changes;

    @Property
    void everyPathKeepsTheInvariants(
            @ForAll @IntRange(max = 3) int relationships,
            @ForAll @Size(max = 20) List<@IntRange(max = 99) Integer> steps) {
        DisclosedRelationship[] disclosed =
                RELATIONSHIPS.subList(0, relationships).toArray(new DisclosedRelationship[0]);
        review = Review.open(ActivityId.of(1), person("faculty-1"), disclosureAt(NOON, disclosed), anyAct())
                .state();
        changes = 1;
        for (int step : steps) {
            review.fold(open -> after(open, step), mitigated -> after(mitigated, step), x -> x, x -> x);

            assertThat(review.version()).isEqualTo(Version.of(changes));
            assertThat(review.relationships().map(ReviewedRelationship::disclosed))
                    .containsExactly(disclosed);
            boolean approved = review.finding().exists(finding -> finding.decision() != ReviewDecision.REJECTED);
            assertThat(!approved || review.relationships().forAll(ReviewedRelationship::isSettled))
                    .as("approved or mitigated only where all is settled")
                    .isTrue();
        }
    }

    private Review after(OpenReview open, int step) {
        DisclosedRelationship about = RELATIONSHIPS.get(step % 3);
        boolean underReview = open.relationships().exists(one -> one.disclosed().equals(about));
        boolean relevant = open.relationships()
                .exists(one -> one.disclosed().equals(about) && one.relevance().contains(Relevance.RELEVANT));
        if (step < 50 && underReview) {
            Relevance relevance = step % 2 == 0 ? Relevance.RELEVANT : Relevance.NOT_RELEVANT;
            return take(open.assess(about, relevance, anyAct()));
        }
        if (step < 70 && relevant) {
            return take(open.mitigate(about, Mitigation.of(MitigationKind.RECUSED, anyAct())));
        }
        if (step < 75) {
            return take(open.ask("more?", anyAct()));
        }
        return step < 95
                ? open.settle(anyAct()).fold(unsettled -> review, this::take)
                : take(open.reject("immitigable", anyAct()));
    }

    private Review after(MitigatedReview mitigated, int step) {
        if (step < 40) {
            return take(mitigated.approve(anyAct()));
        }
        return take(step < 80 ? mitigated.approveWithExceptions("some", anyAct()) : mitigated.reject("no", anyAct()));
    }

    private Review take(Change<? extends Review, ReviewEvent> change) {
        assertThat(change.event().subject()).isEqualTo(review.subject());
        review = change.state();
        changes++;
        return review;
    }
}
