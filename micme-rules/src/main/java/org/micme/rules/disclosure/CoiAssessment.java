package org.micme.rules.disclosure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.policy.Policy;

/**
 * Where one person's conflict of interest stands on one activity, tested in the order of DIS-3, and by which disclosure. The
 * rule about one person and the rule about a child both stand on it.
 *
 * <p>Immutable and thread safe.
 */
public final class CoiAssessment {

    private final CoiStatus status;
    private final DisclosureState disclosure;
    private final @Nullable SubmittedDisclosure counting;

    /** The instant or date that the person's reason names. */
    private final @Nullable Object telling;

    private CoiAssessment(
            CoiStatus status,
            DisclosureState disclosure,
            @Nullable SubmittedDisclosure counting,
            @Nullable Object telling) {
        this.status = status;
        this.disclosure = disclosure;
        this.counting = counting;
        this.telling = telling;
    }

    /**
     * Looks at one person.
     *
     * @param disclosures in any order, never null
     * @param review the office's newest, or none; never null
     * @param activity never null
     * @param zone in which dates are told, never null
     * @param policy never null
     * @return never null
     */
    public static CoiAssessment of(
            Seq<SubmittedDisclosure> disclosures,
            Option<PersonReview> review,
            Activity activity,
            ZoneId zone,
            Policy policy) {
        DisclosureCover cover = DisclosureCover.of(disclosures, activity, zone, policy);
        SubmittedDisclosure counting = cover.countingOrNull();
        CoiStatus status = cover.state() != DisclosureState.ACTIVE || counting == null
                ? CoiStatus.INCOMPLETE
                : reviewed(counting, review.getOrNull());
        return new CoiAssessment(status, cover.state(), counting, cover.telling(disclosures, zone, policy));
    }

    private static CoiStatus reviewed(SubmittedDisclosure counting, @Nullable PersonReview review) {
        if (review == null) {
            return counting.hasRelationships() ? CoiStatus.IN_REVIEW : CoiStatus.PENDING;
        }
        if (!review.disclosureSubmittedAt().equals(counting.submittedAt())) {
            return CoiStatus.DISCLOSURE_UPDATED;
        }
        return switch (review.decision()) {
            case REJECTED -> CoiStatus.REJECTED;
            case APPROVED -> CoiStatus.APPROVED;
            case APPROVED_WITH_EXCEPTIONS -> CoiStatus.APPROVED_WITH_EXCEPTIONS;
            case MITIGATED -> CoiStatus.PENDING;
        };
    }

    /**
     * The status.
     *
     * @return never null
     */
    public CoiStatus status() {
        return status;
    }

    /**
     * Whether the disclosures cover the activity.
     *
     * @return never null
     */
    public DisclosureState disclosure() {
        return disclosure;
    }

    /**
     * Whether the disclosure that counts has relationships.
     *
     * @return false without a disclosure that counts
     */
    public boolean hasRelationships() {
        return counting != null && counting.hasRelationships();
    }

    /**
     * When the disclosure that counts was submitted.
     *
     * @return null without one
     */
    public @Nullable Instant countingSubmittedAt() {
        return counting == null ? null : counting.submittedAt();
    }

    /**
     * Adds the one reason that the person gives; the approved ones give none.
     *
     * @param reasons to add to, never null
     * @param kinds the rule's own, never null
     * @param subject the person's id; null where the rule is about that person alone
     */
    public void explain(Reasons reasons, DisclosureReasons kinds, @Nullable String subject) {
        ReasonKind kind = status == CoiStatus.INCOMPLETE ? kinds.of(disclosure) : kinds.of(status);
        if (kind != null) {
            reasons.add(kind, subject, telling, null);
        }
    }
}
