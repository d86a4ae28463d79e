package org.micme.rules.accrued;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.facts.FactsStyle;

/**
 * What a learner earned in one topic of one course, as the rule looks at it.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface AccruedCredit {

    /**
     * Which credit it is.
     *
     * @return never null
     */
    AccruedCreditId id();

    /**
     * The course.
     *
     * @return never null
     */
    String course();

    /**
     * The topic.
     *
     * @return never null
     */
    String topic();

    /**
     * The credit type.
     *
     * @return never null
     */
    CreditType creditType();

    /**
     * How much was earned.
     *
     * @return never null
     */
    Amount amount();

    /**
     * When it was earned.
     *
     * @return never null
     */
    LocalDate earnedOn();

    /**
     * How much of it has been claimed.
     *
     * @return none of it unless set; never null
     */
    @Value.Default
    default Amount claimed() {
        return Amount.ZERO;
    }

    /**
     * How much of it can still be claimed.
     *
     * @return what was earned less what has been claimed
     */
    default Amount remaining() {
        return amount().minus(claimed());
    }

    /**
     * Begins to describe credit.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a credit. For one thread. */
    final class Builder extends ImmutableAccruedCredit.Builder {
        Builder() {}
    }
}
