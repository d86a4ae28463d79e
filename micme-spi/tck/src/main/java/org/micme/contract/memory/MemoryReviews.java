package org.micme.contract.memory;

import java.util.List;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.disclosure.Reviews;

/** {@link Reviews} in a unit. */
final class MemoryReviews extends MemoryAggregates<ReviewSubject, Review> implements Reviews {

    MemoryReviews(MemoryUnit unit) {
        super(unit, Kind.REVIEW);
    }

    @Override
    public List<Review> of(ActivityId activity) {
        return stream()
                .filter(review -> review.subject().activity().equals(activity))
                .toList();
    }
}
