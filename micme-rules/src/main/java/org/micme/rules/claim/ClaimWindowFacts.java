package org.micme.rules.claim;

import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link ClaimWindowRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface ClaimWindowFacts {

    /**
     * The moment of asking.
     *
     * @return never null
     */
    Instant asOf();

    /**
     * The activity.
     *
     * @return never null
     */
    Activity activity();

    /**
     * How many minutes before the start claiming opens, in place of the policy's.
     *
     * @return from 0; none unless set, which leaves it to the policy; never null
     */
    @Value.Default
    default Option<Integer> minutesBefore() {
        return Option.none();
    }

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
     * How the claim comes in; the window is the same for each (CRE-2).
     *
     * @return never null
     */
    Channel channel();

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableClaimWindowFacts.Builder {
        Builder() {}
    }
}
