package org.micme.spi.record;

import io.vavr.collection.Seq;
import java.time.Instant;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.ApprovedReview;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.MitigatedReview;
import org.micme.domain.disclosure.Mitigation;
import org.micme.domain.disclosure.MitigationKind;
import org.micme.domain.disclosure.OpenReview;
import org.micme.domain.disclosure.RejectedReview;
import org.micme.domain.disclosure.Relevance;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.disclosure.ReviewedRelationship;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How reviews of disclosures are written down. */
public final class ReviewRecords {

    private static final Kind<ReviewSubject> SUBJECT = subject();

    private static final Kind<Seq<ReviewedRelationship>> RELATIONSHIPS = RecordKinds.list(relationship());

    /** A review in whatever state. */
    public static final Kind<Review> REVIEW = Kinds.<Review>variants(CommonRecords.STATE)
            .of("OPEN", OpenReview.class, open())
            .of("MITIGATED", MitigatedReview.class, mitigated())
            .of("APPROVED", ApprovedReview.class, approved())
            .of("REJECTED", RejectedReview.class, rejected())
            .build();

    private ReviewRecords() {}

    private static Shape<OpenReview> open() {
        ShapeBuilder<OpenReview> s = Shape.of("open review");
        Field<ReviewSubject> subject = s.needs("subject", SUBJECT, OpenReview::subject);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, OpenReview::version);
        Field<Seq<ReviewedRelationship>> relationships =
                s.needs("relationships", RELATIONSHIPS, OpenReview::relationships);
        Field<Act> lastAsked = s.needsOrNull("lastAsked", CommonRecords.ACT, OpenReview::lastAsked);
        return s.buildSelfChecking(
                v -> new OpenReview(v.get(subject), v.get(version), v.get(relationships), v.option(lastAsked)));
    }

    private static Shape<MitigatedReview> mitigated() {
        ShapeBuilder<MitigatedReview> s = Shape.of("mitigated review");
        Field<ReviewSubject> subject = s.needs("subject", SUBJECT, MitigatedReview::subject);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, MitigatedReview::version);
        Field<Seq<ReviewedRelationship>> relationships =
                s.needs("relationships", RELATIONSHIPS, MitigatedReview::relationships);
        return s.buildSelfChecking(v -> new MitigatedReview(v.get(subject), v.get(version), v.get(relationships)));
    }

    private static Shape<ApprovedReview> approved() {
        ShapeBuilder<ApprovedReview> s = Shape.of("approved review");
        Field<ReviewSubject> subject = s.needs("subject", SUBJECT, ApprovedReview::subject);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, ApprovedReview::version);
        Field<Seq<ReviewedRelationship>> relationships =
                s.needs("relationships", RELATIONSHIPS, ApprovedReview::relationships);
        Field<String> exceptions = s.needsOrNull("exceptions", RecordKinds.TEXT, ApprovedReview::exceptions);
        Field<Act> approval = s.needs("approval", CommonRecords.ACT, ApprovedReview::approval);
        return s.buildSelfChecking(v -> new ApprovedReview(
                v.get(subject), v.get(version), v.get(relationships), v.option(exceptions), v.get(approval)));
    }

    private static Shape<RejectedReview> rejected() {
        ShapeBuilder<RejectedReview> s = Shape.of("rejected review");
        Field<ReviewSubject> subject = s.needs("subject", SUBJECT, RejectedReview::subject);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, RejectedReview::version);
        Field<Seq<ReviewedRelationship>> relationships =
                s.needs("relationships", RELATIONSHIPS, RejectedReview::relationships);
        Field<String> reason = s.needs("reason", RecordKinds.TEXT, RejectedReview::reason);
        Field<Act> rejection = s.needs("rejection", CommonRecords.ACT, RejectedReview::rejection);
        return s.buildSelfChecking(v -> new RejectedReview(
                v.get(subject), v.get(version), v.get(relationships), v.get(reason), v.get(rejection)));
    }

    private static Kind<ReviewSubject> subject() {
        ShapeBuilder<ReviewSubject> s = Shape.of("review subject");
        Field<ActivityId> activity = s.needs("activity", CommonRecords.ACTIVITY, ReviewSubject::activity);
        Field<PersonId> person = s.needs("person", CommonRecords.PERSON, ReviewSubject::person);
        Field<Instant> submittedAt =
                s.needs("disclosureSubmittedAt", RecordKinds.INSTANT, ReviewSubject::disclosureSubmittedAt);
        return s.buildSelfChecking(v -> new ReviewSubject(v.get(activity), v.get(person), v.get(submittedAt)));
    }

    private static Kind<ReviewedRelationship> relationship() {
        ShapeBuilder<ReviewedRelationship> s = Shape.of("reviewed relationship");
        Field<DisclosedRelationship> disclosed =
                s.needs("disclosed", DisclosureRecords.RELATIONSHIP, ReviewedRelationship::disclosed);
        Field<Relevance> relevance =
                s.needsOrNull("relevance", Kinds.oneOf(Relevance.class), ReviewedRelationship::relevance);
        Field<Mitigation> mitigation = s.needsOrNull("mitigation", mitigation(), ReviewedRelationship::mitigation);
        return s.buildSelfChecking(
                v -> new ReviewedRelationship(v.get(disclosed), v.option(relevance), v.option(mitigation)));
    }

    private static Kind<Mitigation> mitigation() {
        ShapeBuilder<Mitigation> s = Shape.of("mitigation");
        Field<MitigationKind> kind = s.needs("kind", Kinds.oneOf(MitigationKind.class), Mitigation::kind);
        Field<String> description = s.needsOrNull("description", RecordKinds.TEXT, Mitigation::description);
        Field<Act> act = s.needs("act", CommonRecords.ACT, Mitigation::act);
        return s.buildSelfChecking(v -> new Mitigation(v.get(kind), v.option(description), v.get(act)));
    }
}
