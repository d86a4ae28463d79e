package org.micme.domain.disclosure;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.internal.Checks;

/**
 * What the office has found out about one relationship so far.
 *
 * <p>Immutable and thread safe.
 *
 * @param disclosed never null
 * @param relevance none until somebody has looked, never null
 * @param mitigation some only where the relationship is relevant, never null
 */
public record ReviewedRelationship(
        DisclosedRelationship disclosed, Option<Relevance> relevance, Option<Mitigation> mitigation)
        implements Serializable {

    /**
     * Checks that nothing is mitigated but what is relevant.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where something else is mitigated
     */
    public ReviewedRelationship {
        Objects.requireNonNull(disclosed, "disclosed");
        Objects.requireNonNull(mitigation, "mitigation");
        boolean relevant = Objects.requireNonNull(relevance, "relevance").contains(Relevance.RELEVANT);
        Checks.require(relevant || mitigation.isEmpty(), "mitigation of a relationship that is not relevant");
    }

    /**
     * A relationship that nobody has looked at.
     *
     * @param disclosed never null
     * @return the relationship, neither relevant nor irrelevant
     */
    public static ReviewedRelationship of(DisclosedRelationship disclosed) {
        return new ReviewedRelationship(disclosed, Option.none(), Option.none());
    }

    /**
     * The same after somebody has looked. What was mitigated before wants mitigation anew.
     *
     * @param found never null
     * @return the relationship with that relevance
     */
    public ReviewedRelationship assessed(Relevance found) {
        return new ReviewedRelationship(disclosed, Option.some(found), Option.none());
    }

    /**
     * The same after mitigation.
     *
     * @param how never null
     * @return the relationship, mitigated so
     * @throws IllegalArgumentException where it isn't relevant
     */
    public ReviewedRelationship mitigated(Mitigation how) {
        return new ReviewedRelationship(disclosed, relevance, Option.some(how));
    }

    /**
     * Whether nothing more is to be done about it.
     *
     * @return true where it is irrelevant or mitigated
     */
    public boolean isSettled() {
        return mitigation.isDefined() || relevance.contains(Relevance.NOT_RELEVANT);
    }
}
