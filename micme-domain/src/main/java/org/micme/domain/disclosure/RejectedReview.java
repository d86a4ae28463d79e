package org.micme.domain.disclosure;

import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * A review by which the person can't take part: a conflict of interest can't be mitigated (DIS-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param subject never null
 * @param version never null
 * @param relationships as they stood, never null
 * @param reason never null, never blank
 * @param rejection who rejected, and when; never null
 */
public record RejectedReview(
        ReviewSubject subject, Version version, Seq<ReviewedRelationship> relationships, String reason, Act rejection)
        implements Review {

    /**
     * Checks that there is a reason.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where the reason is blank
     */
    public RejectedReview {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(version, "version");
        relationships = Checks.elements(relationships, "relationships");
        Checks.notBlank(reason, "reason");
        Objects.requireNonNull(rejection, "rejection");
    }

    static Change<RejectedReview, ReviewEvent> of(Review review, String reason, Act act) {
        return new Change<>(
                new RejectedReview(review.subject(), review.version().next(), review.relationships(), reason, act),
                new ReviewEvent.Rejected(review.subject(), reason, act));
    }

    @Override
    public <R> R fold(
            Function<? super OpenReview, ? extends R> open,
            Function<? super MitigatedReview, ? extends R> mitigated,
            Function<? super ApprovedReview, ? extends R> approved,
            Function<? super RejectedReview, ? extends R> rejected) {
        return rejected.apply(this);
    }
}
