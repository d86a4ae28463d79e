package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link ChildAdditionRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface ChildAdditionFacts {

    /**
     * In which zone dates are told: the institution's.
     *
     * @return never null
     */
    ZoneId zone();

    /**
     * What the series is approved for.
     *
     * @return never null
     */
    ApprovedSeries series();

    /**
     * The child that is to be added.
     *
     * @return never null
     */
    Activity activity();

    /**
     * Whether the child needs an evaluation.
     *
     * @return true where it does
     */
    boolean evaluationRequired();

    /**
     * The roles of whoever adds it.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<Role> actorRoles() {
        return Array.empty();
    }

    /**
     * What a series is approved for.
     *
     * @param year by the calendar year in which it starts, 1900 to 3000
     * @param approvedMinutes how long its children are, from 0
     * @param evaluationRequired whether its children need an evaluation
     */
    record ApprovedSeries(int year, int approvedMinutes, boolean evaluationRequired) {}

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableChildAdditionFacts.Builder {
        Builder() {}
    }
}
