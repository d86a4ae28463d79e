package org.micme.domain.accrued;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.micme.domain.account.PersonId;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.internal.Checks;

/**
 * What one learner earned in one topic of one course, in one credit type (ACR-2). It never changes; what is left of it does.
 *
 * <p>Immutable and thread safe.
 */
@Value.Immutable
public sealed interface EarnedCredit extends Serializable permits ImmutableEarnedCredit {

    /**
     * Identifies the line.
     *
     * @return never null
     */
    AccruedCreditId id();

    /**
     * Who earned it.
     *
     * @return never null
     */
    PersonId learner();

    /**
     * The course, as its certificate names it.
     *
     * @return never null, never blank
     */
    String course();

    /**
     * The topic, as the certificate lists it.
     *
     * @return never null, never blank
     */
    String topic();

    /**
     * Of which type it is.
     *
     * @return never null
     */
    CreditType type();

    /**
     * How much was earned.
     *
     * @return positive, never null
     */
    Amount amount();

    /**
     * On which date, in the institution's zone.
     *
     * @return never null
     */
    LocalDate earnedOn();

    /**
     * Checks texts and amount. The builder calls it.
     *
     * @throws IllegalArgumentException where a text is blank, or the amount isn't positive
     */
    @Value.Check
    default void check() {
        Checks.notBlank(course(), "course");
        Checks.notBlank(topic(), "topic");
        Checks.require(amount().isPositive(), "amount is not positive");
    }

    /**
     * A line to be filled in.
     *
     * @return a new builder; everything is needed
     */
    static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses to build while one is missing. Not thread safe. */
    final class Builder extends ImmutableEarnedCredit.Builder {
        Builder() {}
    }
}
