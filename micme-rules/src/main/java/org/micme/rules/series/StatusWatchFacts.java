package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link StatusWatchRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface StatusWatchFacts {

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
     * The child.
     *
     * @return never null
     */
    Activity activity();

    /**
     * Where the child stands.
     *
     * @return never null
     */
    ChildStatus status();

    /**
     * The days of the policy for which an alert has gone out.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<Integer> alerted() {
        return Array.empty();
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
    final class Builder extends ImmutableStatusWatchFacts.Builder {
        Builder() {}
    }
}
