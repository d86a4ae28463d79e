package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.disclosure.OpenReview;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.spi.disclosure.Reviews;

/** What is asked of {@link Reviews}. */
public abstract class ReviewsContract extends AggregatesContract<ReviewSubject, Review, Reviews> {

    /** For an adapter's test. */
    protected ReviewsContract() {
        super(Reviews.class);
    }

    @Override
    List<ReviewSubject> keys() {
        return List.of(
                subject(9, "b", Any.INSTANT),
                subject(10, "B", Any.INSTANT.plusSeconds(1)),
                subject(10, "a", Any.INSTANT),
                subject(10, "a", Any.INSTANT.plusSeconds(1)),
                subject(11, "\uff5e", Any.INSTANT),
                subject(11, "\ud83d\ude42", Any.INSTANT));
    }

    @Override
    ReviewSubject numbered(int number) {
        return subject(1_000 + number, "a", Any.INSTANT);
    }

    private static ReviewSubject subject(int activity, String person, Instant submittedAt) {
        return new ReviewSubject(ActivityId.of(activity), PersonId.of(person), submittedAt);
    }

    @Override
    Review anew(ReviewSubject key, Instant at) {
        DisclosureVersion disclosure = new DisclosureVersion(
                Array.of(DisclosedRelationship.current("Acme", "fees"), DisclosedRelationship.ended("Ajax", "shares")),
                Any.act(key.disclosureSubmittedAt()));
        return Review.open(key.activity(), key.person(), disclosure, Any.act(at))
                .state();
    }

    @Override
    Review changed(Review state, Instant at) {
        return ((OpenReview) state).ask("Which fees?", Any.act(at)).state();
    }

    @Override
    Optional<Instant> instant(Review state) {
        return ((OpenReview) state).lastAsked().toJavaOptional().map(asked -> asked.occurredAt());
    }

    @Override
    Version version(Review state) {
        return state.version();
    }

    @Test
    void theReviewsOfAnActivityComeByPersonAndDisclosure() {
        List<ReviewSubject> keys = keys();
        List.of(3, 0, 2, 1).forEach(index -> keep(anew(keys.get(index))));

        assertThat(listed(port -> port.of(ActivityId.of(10))))
                .extracting(Review::subject)
                .isEqualTo(keys.subList(1, 4));
        assertThat(listed(port -> port.of(ActivityId.of(11)))).isEmpty();
    }

    @Test
    void theInstantInAKeyIsCutAsAllAre() {
        ReviewSubject fine = subject(10, "a", Any.JUST_BEFORE_A_SECOND);
        Instant cut = Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision());
        keep(anew(fine));

        assertThat(found(port -> port.find(fine)))
                .map(review -> review.subject().disclosureSubmittedAt())
                .contains(cut);
        assertThat(found(port -> port.find(subject(10, "a", cut)))).isPresent();
    }
}
