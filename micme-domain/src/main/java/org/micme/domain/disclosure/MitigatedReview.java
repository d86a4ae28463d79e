package org.micme.domain.disclosure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * A review in which every relationship is irrelevant or mitigated; the approval is outstanding. Where there was nothing to
 * disclose, it is one at once.
 *
 * <p>Immutable and thread safe.
 *
 * @param subject never null
 * @param version never null
 * @param relationships all of them settled, never null
 */
public record MitigatedReview(ReviewSubject subject, Version version, Seq<ReviewedRelationship> relationships)
        implements Review {

    /**
     * Checks that all is settled.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where a relationship isn't settled
     */
    public MitigatedReview {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(version, "version");
        relationships = Checks.elements(relationships, "relationships");
        Checks.require(relationships.forAll(ReviewedRelationship::isSettled), "relationships are not all settled");
    }

    /**
     * Approves the person.
     *
     * @param act never null
     * @return the approved review
     */
    public Change<ApprovedReview, ReviewEvent> approve(Act act) {
        return approved(Option.none(), act);
    }

    /**
     * Approves the person with exceptions.
     *
     * @param exceptions which they are; never null, never blank
     * @param act never null
     * @return the approved review
     * @throws IllegalArgumentException where the exceptions are blank
     */
    public Change<ApprovedReview, ReviewEvent> approveWithExceptions(String exceptions, Act act) {
        return approved(Option.some(Checks.notBlank(exceptions, "exceptions")), act);
    }

    /**
     * Rejects the person after all.
     *
     * @param reason never null, never blank
     * @param act never null
     * @return the rejected review
     * @throws IllegalArgumentException where the reason is blank
     */
    public Change<RejectedReview, ReviewEvent> reject(String reason, Act act) {
        return RejectedReview.of(this, reason, act);
    }

    private Change<ApprovedReview, ReviewEvent> approved(Option<String> exceptions, Act act) {
        return new Change<>(
                new ApprovedReview(subject, version.next(), relationships, exceptions, act),
                new ReviewEvent.Approved(subject, exceptions, act));
    }

    @Override
    public <R> R fold(
            Function<? super OpenReview, ? extends R> open,
            Function<? super MitigatedReview, ? extends R> mitigated,
            Function<? super ApprovedReview, ? extends R> approved,
            Function<? super RejectedReview, ? extends R> rejected) {
        return mitigated.apply(this);
    }
}
