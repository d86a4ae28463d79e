package org.micme.rules.claim;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ActivityKind;
import org.micme.domain.claim.Channel;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link CreditClaimRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface CreditClaimFacts {

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
     * Whether the activity is approved.
     *
     * @return true where it is
     */
    boolean approved();

    /**
     * Whether credit needs an evaluation.
     *
     * @return true where it does
     */
    boolean evaluationRequired();

    /**
     * What the activity is designated for, by credit type.
     *
     * @return empty where it offers no credit; never null
     */
    Map<CreditType, Amount> maximum();

    /**
     * Whether the activity is a child of a series.
     *
     * @return never null
     */
    ActivityKind kind();

    /**
     * Who claims.
     *
     * @return never null
     */
    ClaimingLearner learner();

    /**
     * Whether attendance is on record.
     *
     * @return true where it is
     */
    boolean attended();

    /**
     * Whether the learner has done the evaluation.
     *
     * @return true where it is done
     */
    boolean evaluationCompleted();

    /**
     * What is claimed.
     *
     * @return never null
     */
    CreditType creditType();

    /**
     * How much is claimed.
     *
     * @return of either sign, never null
     */
    Amount amount();

    /**
     * How the claim comes in.
     *
     * @return never null
     */
    Channel channel();

    /**
     * Whether the learner has claimed this type of this activity before.
     *
     * @return true where a claim stands
     */
    boolean alreadyClaimed();

    /**
     * Whether somebody granted a late claim.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean lateGranted() {
        return false;
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
    final class Builder extends ImmutableCreditClaimFacts.Builder {
        Builder() {}
    }
}
