package org.micme.rules.disclosure;

import org.jspecify.annotations.Nullable;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Remedy;

/**
 * What can be the matter with one person's disclosures and conflict of interest. Rules about one person and rules about a child
 * have the same codes; what they are about and which facts cure them differ.
 *
 * <p>Immutable and thread safe.
 */
public final class DisclosureReasons {

    private final ReasonKind missing;
    private final ReasonKind expired;
    private final ReasonKind missed;
    private final ReasonKind lapsed;
    private final ReasonKind late;
    private final ReasonKind updated;
    private final ReasonKind immitigable;
    private final ReasonKind unreviewed;
    private final ReasonKind awaiting;

    private DisclosureReasons(@Nullable String list, String prefix) {
        boolean alone = list == null;
        Remedy submit = Remedy.of(
                (alone ? "submit a disclosure" : "let {subject} submit a disclosure")
                        + ", at the latest when the activity starts",
                prefix + "disclosures");
        Remedy review = Remedy.of(
                alone ? "review the disclosure that counts now" : "review the disclosure of {subject} that counts now",
                prefix + "review");
        Remedy approve = Remedy.of(
                alone ? "approve the person for this activity" : "approve {subject} for this activity",
                prefix + "review");
        Remedy giveUp = list == null
                ? Remedy.none("nobody can disclose any more: the activity has started")
                : Remedy.of("remove {subject}: nobody can disclose any more once the activity has started", list);
        this.missing = missing(list, submit);
        this.expired = expired(list, submit);
        this.missed = missing(list, giveUp);
        this.lapsed = expired(list, giveUp);
        this.late = late(list);
        this.updated = of("DISCLOSURE_UPDATED", Owner.OFFICE, "DIS-3", list)
                .says("the disclosure submitted at {0} counts, and the office's review is about another")
                .curedBy(review);
        this.immitigable = immitigable(list);
        this.unreviewed = of("RELATIONSHIPS_UNREVIEWED", Owner.OFFICE, "DIS-3", list)
                .says("nobody has reviewed the relationships disclosed at {0}")
                .curedBy(review);
        this.awaiting = of("AWAITING_PERSON_APPROVAL", Owner.OFFICE, "DIS-3", list)
                .says("the office has not approved the person with the disclosure submitted at {0}")
                .curedBy(approve);
    }

    private static ReasonKind missing(@Nullable String list, Remedy remedy) {
        return of("DISCLOSURE_MISSING", Owner.FACULTY, "DIS-1", list)
                .says("no disclosure is on file")
                .curedBy(remedy);
    }

    private static ReasonKind expired(@Nullable String list, Remedy remedy) {
        return of("DISCLOSURE_EXPIRED", Owner.FACULTY, "DIS-1", list)
                .says("the disclosure covers activities through {0}, and lapses before this one ends")
                .curedBy(remedy);
    }

    private static ReasonKind late(@Nullable String list) {
        ReasonKind.Builder late = of("DISCLOSURE_LATE", Owner.FACULTY, "DIS-1", list)
                .says("the first disclosure came at {0}, after the activity had started");
        return list == null
                ? late.curedBy("move the activity to after the disclosure", "activity")
                : late.curedBy("remove {subject}, or move the activity to after the disclosure", list, "activity");
    }

    private static ReasonKind immitigable(@Nullable String list) {
        ReasonKind.Builder immitigable = of("CONFLICT_IMMITIGABLE", Owner.COORDINATOR, "DIS-3", list)
                .says("the office found a relationship that can't be mitigated");
        return list == null
                ? immitigable.incurable("nobody can cure it for this person: another has to take part instead")
                : immitigable.curedBy("remove {subject}, and assign another where credit is still sought", list);
    }

    private static ReasonKind.Builder of(String code, Owner owner, String source, @Nullable String list) {
        ReasonKind.Builder kind = ReasonKind.blocking(code).movedBy(owner).from(source);
        return list == null ? kind : kind.about(list);
    }

    /** The reasons of a rule about one person. */
    static DisclosureReasons ofOne() {
        return new DisclosureReasons(null, "");
    }

    /**
     * The reasons of a rule about several people.
     *
     * @param list the list of the facts that names them, never null
     * @return the reasons
     */
    public static DisclosureReasons ofEach(String list) {
        return new DisclosureReasons(list, list + ".");
    }

    /**
     * The three reasons of {@code disclosure-activity}.
     *
     * @return in the order of decisions.md
     */
    public ReasonKind[] ofCover() {
        return new ReasonKind[] {missing, expired, late};
    }

    /**
     * The seven reasons of {@code coi-status}.
     *
     * @return in the order of decisions.md
     */
    public ReasonKind[] ofCoi() {
        return new ReasonKind[] {missing, expired, late, updated, immitigable, unreviewed, awaiting};
    }

    /**
     * The reason for a state of somebody's disclosures.
     *
     * @param state never null
     * @return null where they cover the activity
     */
    public @Nullable ReasonKind of(DisclosureState state) {
        return switch (state) {
            case ACTIVE -> null;
            case MISSING -> missing;
            case EXPIRED -> expired;
            case LATE -> late;
        };
    }

    /**
     * The reason for a state of somebody's disclosures once the activity has started: nobody can submit one in time any more.
     *
     * @param state never null
     * @return null where they cover the activity
     */
    public @Nullable ReasonKind afterStart(DisclosureState state) {
        return switch (state) {
            case ACTIVE -> null;
            case MISSING -> missed;
            case EXPIRED -> lapsed;
            case LATE -> late;
        };
    }

    /**
     * The reason for somebody's status where the disclosure is active.
     *
     * @param status never null
     * @return null where the office approved the person, and for INCOMPLETE, whose reason the disclosures have
     */
    public @Nullable ReasonKind of(CoiStatus status) {
        return switch (status) {
            case INCOMPLETE, APPROVED, APPROVED_WITH_EXCEPTIONS -> null;
            case DISCLOSURE_UPDATED -> updated;
            case REJECTED -> immitigable;
            case PENDING -> awaiting;
            case IN_REVIEW -> unreviewed;
        };
    }
}
