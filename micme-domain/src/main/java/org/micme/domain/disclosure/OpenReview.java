package org.micme.domain.disclosure;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * A review in which something is still to be found out or mitigated.
 *
 * <p>Immutable and thread safe.
 *
 * @param subject never null
 * @param version never null
 * @param relationships in the order of the form, never null
 * @param lastAsked when the office last asked the person for more; none where it never did, never null
 */
public record OpenReview(
        ReviewSubject subject, Version version, Seq<ReviewedRelationship> relationships, Option<Act> lastAsked)
        implements Review {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public OpenReview {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(version, "version");
        relationships = Checks.elements(relationships, "relationships");
        Objects.requireNonNull(lastAsked, "lastAsked");
    }

    /**
     * Says whether a relationship has to do with the content.
     *
     * @param disclosed one of those under review, never null
     * @param relevance never null
     * @param act never null
     * @return the review with that finding
     * @throws IllegalArgumentException where the relationship isn't under review
     */
    public Change<OpenReview, ReviewEvent> assess(DisclosedRelationship disclosed, Relevance relevance, Act act) {
        return new Change<>(
                with(disclosed, relationship -> relationship.assessed(relevance)),
                new ReviewEvent.RelevanceFound(subject, disclosed, relevance, act));
    }

    /**
     * Mitigates a relevant relationship.
     *
     * @param disclosed one of those under review, never null
     * @param mitigation how, by whom and when; never null
     * @return the review with that mitigation
     * @throws IllegalArgumentException where the relationship isn't under review, or wasn't found relevant
     */
    public Change<OpenReview, ReviewEvent> mitigate(DisclosedRelationship disclosed, Mitigation mitigation) {
        return new Change<>(
                with(disclosed, relationship -> relationship.mitigated(mitigation)),
                new ReviewEvent.RelationshipMitigated(subject, disclosed, mitigation));
    }

    /**
     * Asks the person for more.
     *
     * @param question never null, never blank
     * @param act never null
     * @return the review, waiting for the answer
     * @throws IllegalArgumentException where the question is blank
     */
    public Change<OpenReview, ReviewEvent> ask(String question, Act act) {
        return new Change<>(
                new OpenReview(subject, version.next(), relationships, Option.some(act)),
                new ReviewEvent.MoreAsked(subject, Checks.notBlank(question, "question"), act));
    }

    /**
     * Closes the finding out: nothing is left to mitigate.
     *
     * @param act never null
     * @return the mitigated review, or the relationships about which something is still to be done
     */
    public Either<Seq<DisclosedRelationship>, Change<MitigatedReview, ReviewEvent>> settle(Act act) {
        Seq<DisclosedRelationship> unsettled =
                relationships.reject(ReviewedRelationship::isSettled).map(ReviewedRelationship::disclosed);
        return unsettled.nonEmpty()
                ? Either.left(unsettled)
                : Either.right(new Change<>(
                        new MitigatedReview(subject, version.next(), relationships),
                        new ReviewEvent.Settled(subject, act)));
    }

    /**
     * Rejects the person: a relationship can't be mitigated.
     *
     * @param reason never null, never blank
     * @param act never null
     * @return the rejected review
     * @throws IllegalArgumentException where the reason is blank
     */
    public Change<RejectedReview, ReviewEvent> reject(String reason, Act act) {
        return RejectedReview.of(this, reason, act);
    }

    private OpenReview with(
            DisclosedRelationship disclosed, Function<ReviewedRelationship, ReviewedRelationship> finding) {
        Checks.require(
                relationships.exists(relationship -> relationship.disclosed().equals(disclosed)),
                "disclosed is not under review");
        Seq<ReviewedRelationship> found = relationships.map(relationship ->
                relationship.disclosed().equals(disclosed) ? finding.apply(relationship) : relationship);
        return new OpenReview(subject, version.next(), found, lastAsked);
    }

    @Override
    public <R> R fold(
            Function<? super OpenReview, ? extends R> open,
            Function<? super MitigatedReview, ? extends R> mitigated,
            Function<? super ApprovedReview, ? extends R> approved,
            Function<? super RejectedReview, ? extends R> rejected) {
        return open.apply(this);
    }
}
