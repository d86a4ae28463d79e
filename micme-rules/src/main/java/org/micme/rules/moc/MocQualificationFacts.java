package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link MocQualificationRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface MocQualificationFacts {

    /**
     * Whether the accredited provider registered the activity in PARS.
     *
     * @return true where it is registered
     */
    boolean parsRegistered();

    /**
     * Whether it is eligible for AMA PRA Category 1 Credit.
     *
     * @return true where it is
     */
    boolean amaPraCategory1Eligible();

    /**
     * How many objectives it has.
     *
     * @return from 0
     */
    int objectives();

    /**
     * The competencies of boards that its content serves.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<String> boardCompetencies() {
        return Array.empty();
    }

    /**
     * Whether an ineligible company provides it.
     *
     * @return true where one does
     */
    boolean ineligibleCompany();

    /**
     * Whether it evaluates the learner.
     *
     * @return true where it does
     */
    boolean learnerEvaluation();

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableMocQualificationFacts.Builder {
        Builder() {}
    }
}
