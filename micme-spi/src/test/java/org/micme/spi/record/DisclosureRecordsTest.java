package org.micme.spi.record;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.micme.domain.disclosure.ApprovedReview;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.disclosure.FinancialRelationship;
import org.micme.domain.disclosure.MitigatedReview;
import org.micme.domain.disclosure.Mitigation;
import org.micme.domain.disclosure.MitigationKind;
import org.micme.domain.disclosure.OpenReview;
import org.micme.domain.disclosure.RejectedReview;
import org.micme.domain.disclosure.Relevance;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.disclosure.ReviewedRelationship;

/** Disclosures and their reviews come back as they were written down. */
class DisclosureRecordsTest {

    @Provide
    Arbitrary<DisclosureFile> files() {
        Arbitrary<DisclosureVersion> disclosure =
                Combinators.combine(Any.list(disclosed()), Any.act()).as(DisclosureVersion::new);
        return Combinators.combine(
                        Any.person(),
                        Any.version(),
                        disclosure
                                .list()
                                .uniqueElements(DisclosureVersion::submittedAt)
                                .ofMaxSize(3))
                .as((person, version, all) -> new DisclosureFile(person, version, Array.ofAll(all)));
    }

    @Provide
    Arbitrary<Review> reviews() {
        Arbitrary<Seq<ReviewedRelationship>> all = Any.list(relationship());
        Arbitrary<Seq<ReviewedRelationship>> settled = Any.list(relationship().filter(ReviewedRelationship::isSettled));
        return Arbitraries.oneOf(
                Combinators.combine(subject(), Any.version(), all, Any.maybe(Any.act()))
                        .as(OpenReview::new),
                Combinators.combine(subject(), Any.version(), settled).as(MitigatedReview::new),
                Combinators.combine(subject(), Any.version(), settled, Any.maybe(Any.exactText()), Any.act())
                        .as(ApprovedReview::new),
                Combinators.combine(subject(), Any.version(), all, Any.text(), Any.act())
                        .as(RejectedReview::new));
    }

    private static Arbitrary<DisclosedRelationship> disclosed() {
        return Combinators.combine(Any.text(), Any.text(), Arbitraries.of(true, false))
                .as((company, nature, ended) ->
                        new DisclosedRelationship(new FinancialRelationship(company, nature), ended));
    }

    private static Arbitrary<ReviewSubject> subject() {
        return Combinators.combine(Any.activityId(), Any.person(), Any.instant())
                .as(ReviewSubject::new);
    }

    private static Arbitrary<ReviewedRelationship> relationship() {
        return Combinators.combine(disclosed(), Any.maybe(Arbitraries.of(Relevance.class)), Any.maybe(mitigation()))
                .as((disclosed, relevance, mitigation) -> new ReviewedRelationship(
                        disclosed, relevance, relevance.contains(Relevance.RELEVANT) ? mitigation : Option.none()));
    }

    private static Arbitrary<Mitigation> mitigation() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(MitigationKind.class), Any.text(), Any.act())
                        .as((kind, description, act) -> new Mitigation(kind, Option.some(description), act)),
                Any.act().map(act -> Mitigation.of(MitigationKind.DIVESTED, act)));
    }

    @Property
    void everyFileOfDisclosuresComesBack(@ForAll("files") DisclosureFile file) {
        Written.comesBack(DisclosureRecords.DISCLOSURE_FILE, file);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyReviewComesBack(@ForAll("reviews") Review review) {
        Written.comesBackInEveryState(ReviewRecords.REVIEW, Review.class, review);
    }
}
