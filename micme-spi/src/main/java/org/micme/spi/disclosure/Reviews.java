package org.micme.spi.disclosure;

import java.util.List;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.port.Aggregates;

/** The office's reviews: of one person, on one activity, about one disclosure (DIS-6). */
public interface Reviews extends Aggregates<ReviewSubject, Review> {

    /**
     * The reviews of an activity.
     *
     * @param activity never null
     * @return by person, then by the disclosure's instant
     */
    List<Review> of(ActivityId activity);
}
