package org.micme.domain.credit;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount of credit as an exact decimal with at most six decimal places, of either sign. It is what is asked for or has
 * accrued, of any step (CRE-7); {@link Credits} is what an activity is designated for.
 *
 * <p>Immutable and thread safe. Kept as a whole number of millionths, so that adding and comparing are exact and cheap.
 * {@code parse(toString())} gives the value back.
 *
 * @param millionths the amount times 1,000,000
 */
public record Amount(long millionths) implements Comparable<Amount>, Serializable {

    /** How many millionths make one credit. */
    public static final long ONE = 1_000_000L;

    /** No credit. */
    public static final Amount ZERO = new Amount(0);

    /**
     * A whole number of credits.
     *
     * @param credits of either sign
     * @return the amount
     * @throws ArithmeticException where it exceeds what 64 bits hold
     */
    public static Amount of(long credits) {
        return new Amount(Math.multiplyExact(credits, ONE));
    }

    /**
     * A decimal number of credits.
     *
     * @param credits never null, with no digit but 0 behind the sixth decimal place
     * @return the amount
     * @throws ArithmeticException where it has more decimal places or exceeds what 64 bits hold
     */
    public static Amount of(BigDecimal credits) {
        return new Amount(credits.movePointRight(6).longValueExact());
    }

    /**
     * Reads a plain decimal number, such as {@code 0.25}.
     *
     * @param text never null
     * @return the amount
     * @throws NumberFormatException where it is no decimal number
     * @throws ArithmeticException where it has more than six decimal places or exceeds what 64 bits hold
     */
    public static Amount parse(String text) {
        return of(new BigDecimal(text));
    }

    /**
     * Whether it is more than nothing.
     *
     * @return true above zero
     */
    public boolean isPositive() {
        return millionths > 0;
    }

    /**
     * Whether it is a whole multiple of a step.
     *
     * @param step never null, positive
     * @return true where nothing is left over; zero is a multiple of every step
     */
    public boolean isMultipleOf(Amount step) {
        return millionths % step.millionths == 0;
    }

    /**
     * The sum.
     *
     * @param other never null
     * @return this and the other together
     * @throws ArithmeticException where it exceeds what 64 bits hold
     */
    public Amount plus(Amount other) {
        return new Amount(Math.addExact(millionths, other.millionths));
    }

    /**
     * The difference.
     *
     * @param other never null
     * @return this less the other
     * @throws ArithmeticException where it exceeds what 64 bits hold
     */
    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(millionths, other.millionths));
    }

    /**
     * The same number as a decimal.
     *
     * @return without trailing zeros, and without an exponent
     */
    public BigDecimal toBigDecimal() {
        if (millionths % ONE == 0) {
            return BigDecimal.valueOf(millionths / ONE);
        }
        return BigDecimal.valueOf(millionths, 6).stripTrailingZeros();
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(millionths, other.millionths);
    }

    // Written out: a record's own methods are linked at their first call, which a command that starts afresh pays for.
    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that && millionths == that.millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
