package org.micme.rules.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.credit.CreditType;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link AccruedClaimRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface AccruedClaimFacts {

    /**
     * The moment of asking.
     *
     * @return never null
     */
    Instant asOf();

    /**
     * In which zone dates are told: the institution's.
     *
     * @return never null
     */
    ZoneId zone();

    /**
     * Whether the learner's membership is active.
     *
     * @return true where it is
     */
    boolean membershipActive();

    /**
     * The one credit type that is claimed.
     *
     * @return never null
     */
    CreditType creditType();

    /**
     * What the learner has earned, each credit once.
     *
     * @return in order; empty unless set; never null
     */
    @Value.Default
    default Seq<AccruedCredit> earned() {
        return Array.empty();
    }

    /**
     * What of it is claimed.
     *
     * @return never null
     */
    Selection selection();

    /**
     * The learner's name as certificates show it.
     *
     * @return none unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Option<String> displayName() {
        return Option.none();
    }

    /** Checks that no credit comes twice. */
    @Value.Check
    default void check() {
        if (earned().size() > 1 && earned().distinctBy(AccruedCredit::id).size() < earned().size()) {
            throw new IllegalArgumentException("earned has a credit twice");
        }
    }

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableAccruedClaimFacts.Builder {
        Builder() {}
    }
}
