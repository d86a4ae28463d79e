package org.micme.domain.credit;

import java.io.Serializable;
import java.math.BigDecimal;
import org.micme.domain.internal.Checks;

/**
 * An amount of designated credit: nothing, or a multiple of a quarter (CRE-7). It is counted in quarters, so that nothing is
 * ever rounded.
 *
 * <p>Immutable and thread safe. {@code parse(toString())} gives the value back.
 *
 * @param quarters how many quarters of a credit, from 0
 */
public record Credits(int quarters) implements Comparable<Credits>, Serializable {

    private static final int PER_CREDIT = 4;
    private static final long MILLIONTHS = Amount.ONE / PER_CREDIT;

    /** No credit. */
    public static final Credits ZERO = new Credits(0);

    /**
     * Checks the number of quarters.
     *
     * @throws IllegalArgumentException where it is negative
     */
    public Credits {
        Checks.require(quarters >= 0, "quarters is negative");
    }

    /**
     * A whole number of credits.
     *
     * @param credits from 0
     * @return the credits
     * @throws IllegalArgumentException where it is negative
     * @throws ArithmeticException where its quarters exceed what 32 bits hold
     */
    public static Credits of(int credits) {
        return new Credits(Math.multiplyExact(credits, PER_CREDIT));
    }

    /**
     * A number of quarters.
     *
     * @param quarters from 0
     * @return the credits
     * @throws IllegalArgumentException where it is negative
     */
    public static Credits ofQuarters(int quarters) {
        return new Credits(quarters);
    }

    /**
     * The credits that an amount is.
     *
     * @param amount never null
     * @return the credits
     * @throws IllegalArgumentException where it is negative or no multiple of a quarter
     * @throws ArithmeticException where its quarters exceed what 32 bits hold
     */
    public static Credits from(Amount amount) {
        Checks.require(amount.millionths() % MILLIONTHS == 0, "amount is no multiple of 0.25");
        return new Credits(Math.toIntExact(amount.millionths() / MILLIONTHS));
    }

    /**
     * Reads a plain decimal number, such as {@code 1.25}.
     *
     * @param text never null
     * @return the credits
     * @throws IllegalArgumentException where it is no decimal number, is negative, or is no multiple of a quarter
     * @throws ArithmeticException where its quarters exceed what 32 bits hold
     */
    public static Credits parse(String text) {
        BigDecimal number = new BigDecimal(text).multiply(BigDecimal.valueOf(PER_CREDIT));
        Checks.require(number.stripTrailingZeros().scale() <= 0, "text is no multiple of 0.25");
        return new Credits(number.intValueExact());
    }

    /**
     * Whether there is any.
     *
     * @return true above zero
     */
    public boolean isPositive() {
        return quarters > 0;
    }

    /**
     * The sum.
     *
     * @param other never null
     * @return this and the other together
     * @throws ArithmeticException where its quarters exceed what 32 bits hold
     */
    public Credits plus(Credits other) {
        return new Credits(Math.addExact(quarters, other.quarters));
    }

    /**
     * The difference.
     *
     * @param other at most as much as this, never null
     * @return this less the other
     * @throws IllegalArgumentException where the other is more
     */
    public Credits minus(Credits other) {
        return new Credits(quarters - other.quarters);
    }

    /**
     * The same as an exact decimal.
     *
     * @return the amount, never null
     */
    public Amount toAmount() {
        return new Amount(quarters * MILLIONTHS);
    }

    @Override
    public int compareTo(Credits other) {
        return Integer.compare(quarters, other.quarters);
    }

    @Override
    public String toString() {
        return toAmount().toString();
    }
}
