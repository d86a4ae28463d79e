package org.micme.domain.disclosure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * The office's look at one person's disclosure for one activity (DIS-6): open, then mitigated, then approved; rejected from
 * either of the first two. Nobody can be approved while a relevant relationship isn't mitigated, as only a mitigated review
 * has that change.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface Review extends Serializable
        permits OpenReview, MitigatedReview, ApprovedReview, RejectedReview {

    /**
     * What it is about.
     *
     * @return never null
     */
    ReviewSubject subject();

    /**
     * How many changes it has seen.
     *
     * @return never null
     */
    Version version();

    /**
     * What was found out about each relationship, in the order of the form.
     *
     * @return empty where there was nothing to disclose, never null
     */
    Seq<ReviewedRelationship> relationships();

    /**
     * Looks at the state.
     *
     * @param open what to make of an open review, never null
     * @param mitigated what to make of one whose relationships are all irrelevant or mitigated, never null
     * @param approved what to make of one that approves the person, never null
     * @param rejected what to make of one that rejects the person, never null
     * @param <R> what is made of it
     * @return what the fitting function makes of it
     */
    <R> R fold(
            Function<? super OpenReview, ? extends R> open,
            Function<? super MitigatedReview, ? extends R> mitigated,
            Function<? super ApprovedReview, ? extends R> approved,
            Function<? super RejectedReview, ? extends R> rejected);

    /**
     * What the rules read of it.
     *
     * @return the decision, and about which disclosure; none while it is open
     */
    default Option<PersonReview> finding() {
        Option<ReviewDecision> decision = fold(
                open -> Option.none(),
                mitigated -> Option.some(ReviewDecision.MITIGATED),
                approved -> Option.some(approved.decision()),
                rejected -> Option.some(ReviewDecision.REJECTED));
        return decision.map(made -> new PersonReview(made, subject().disclosureSubmittedAt()));
    }

    /**
     * The office takes up a disclosure.
     *
     * @param activity for which, never null
     * @param person whose disclosure it is, never null
     * @param disclosure the one that counts, never null
     * @param act never null
     * @return an open review in which nobody has looked at a relationship yet
     */
    static Change<OpenReview, ReviewEvent> open(
            ActivityId activity, PersonId person, DisclosureVersion disclosure, Act act) {
        ReviewSubject subject = new ReviewSubject(activity, person, disclosure.submittedAt());
        Seq<ReviewedRelationship> relationships = disclosure.relationships().map(ReviewedRelationship::of);
        return new Change<>(
                new OpenReview(subject, Version.NEW.next(), relationships, Option.none()),
                new ReviewEvent.Opened(subject, act));
    }
}
