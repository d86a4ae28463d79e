package org.micme.rules.claim;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link LateClaimRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface LateClaimFacts {

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
     * The activity.
     *
     * @return never null
     */
    Activity activity();

    /**
     * How many minutes after the end claiming closes, in place of the policy's.
     *
     * @return from 0; none unless set, which leaves it to the policy; never null
     */
    @Value.Default
    default Option<Integer> minutesAfter() {
        return Option.none();
    }

    /**
     * The roles of whoever grants.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<Role> actorRoles() {
        return Array.empty();
    }

    /**
     * How many late claims the learner has had in the period over which the policy counts them.
     *
     * @return from 0
     */
    int usedInPeriod();

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableLateClaimFacts.Builder {
        Builder() {}
    }
}
