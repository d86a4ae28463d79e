package org.micme.jdbc.disclosure;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.kernel.ActivityId;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.disclosure.Reviews;
import org.micme.spi.record.ReviewRecords;

/** Reviews by activity, person and disclosure. For one unit of work. */
public final class JdbcReviews extends JdbcAggregates<ReviewSubject, Review> implements Reviews {

    private static final Table<ReviewSubject, Review> TABLE = TableBuilder.<ReviewSubject, Review>of(
                    "review", Review::subject)
            .key(
                    subject -> new Object[] {
                        subject.activity().number(),
                        subject.person().value(),
                        subject.disclosureSubmittedAt().truncatedTo(ChronoUnit.MICROS)
                    },
                    "activity",
                    "person",
                    "disclosed_at")
            .build(Review::version, Body.plain(ReviewRecords.REVIEW));

    /** In a unit. */
    public JdbcReviews(Session session, PersonalData personal) {
        super(session, personal, TABLE);
    }

    @Override
    public List<Review> of(ActivityId activity) {
        return session.list(
                "select body from review where institution = ? and activity = ? order by person, disclosed_at",
                row -> read(row, 1),
                session.institution(),
                activity.number());
    }
}
