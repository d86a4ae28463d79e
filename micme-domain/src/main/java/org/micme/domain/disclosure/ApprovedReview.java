package org.micme.domain.disclosure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Version;

/**
 * A review by which the person can take part, with exceptions or without.
 *
 * <p>Immutable and thread safe.
 *
 * @param subject never null
 * @param version never null
 * @param relationships all of them settled, never null
 * @param exceptions none where there are none; never null, never blank
 * @param approval who approved, and when; never null
 */
public record ApprovedReview(
        ReviewSubject subject,
        Version version,
        Seq<ReviewedRelationship> relationships,
        Option<String> exceptions,
        Act approval)
        implements Review {

    /**
     * Checks that all is settled.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where a relationship isn't settled
     */
    public ApprovedReview {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(version, "version");
        relationships = Checks.elements(relationships, "relationships");
        Checks.require(relationships.forAll(ReviewedRelationship::isSettled), "relationships are not all settled");
        exceptions = Checks.blankAsNone(exceptions, "exceptions");
        Objects.requireNonNull(approval, "approval");
    }

    /**
     * Which of the two approvals it is.
     *
     * @return approved, with exceptions where there are any
     */
    public ReviewDecision decision() {
        return exceptions.isEmpty() ? ReviewDecision.APPROVED : ReviewDecision.APPROVED_WITH_EXCEPTIONS;
    }

    @Override
    public <R> R fold(
            Function<? super OpenReview, ? extends R> open,
            Function<? super MitigatedReview, ? extends R> mitigated,
            Function<? super ApprovedReview, ? extends R> approved,
            Function<? super RejectedReview, ? extends R> rejected) {
        return approved.apply(this);
    }
}
