package org.micme.domain.accrued;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.internal.Checks;

/**
 * One claim of accrued credit: one action, one credit type, any number of lines (ACR-4). It keeps the name that its
 * certificates show, so that they can be printed again unchanged (ACR-5).
 *
 * <p>Immutable and thread safe. Personal data: {@code toString} doesn't show the name.
 */
@Value.Immutable
public sealed interface AccruedClaim extends Serializable permits ImmutableAccruedClaim {

    /**
     * Identifies the claim.
     *
     * @return never null
     */
    AccruedClaimId id();

    /**
     * Who claims.
     *
     * @return never null
     */
    PersonId learner();

    /**
     * The learner's name as it was when the claim was made (ACR-3).
     *
     * @return never null, never blank
     */
    @Value.Redacted
    String displayName();

    /**
     * Of which type of credit.
     *
     * @return never null
     */
    CreditType type();

    /**
     * How much is taken from which line.
     *
     * @return at least one, each line of credit once, in the order of the certificates; never null
     */
    Seq<AccruedClaimLine> lines();

    /**
     * Who claimed, and when.
     *
     * @return never null
     */
    Act act();

    /**
     * How much it is in all.
     *
     * @return positive, never null
     */
    default Amount total() {
        return lines().map(AccruedClaimLine::amount).fold(Amount.ZERO, Amount::plus);
    }

    /**
     * Checks name and lines. The builder calls it.
     *
     * @throws IllegalArgumentException where the name is blank, or a line of credit stands twice or none at all
     */
    @Value.Check
    default void check() {
        Checks.notBlank(displayName(), "displayName");
        Checks.require(lines().nonEmpty(), "lines is empty");
        int credits = lines().map(AccruedClaimLine::credit).toSet().size();
        Checks.require(credits == lines().size(), "lines has a line of credit twice");
    }

    /**
     * A claim to be filled in.
     *
     * @return a new builder; everything is needed
     */
    static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses to build while one is missing. Not thread safe. */
    final class Builder extends ImmutableAccruedClaim.Builder {
        Builder() {}
    }
}
