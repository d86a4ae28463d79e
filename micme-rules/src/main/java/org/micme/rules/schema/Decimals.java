package org.micme.rules.schema;

import org.micme.domain.credit.Amount;

/**
 * Reads a JSON number as a whole number of millionths. It takes time in the length of the text whatever the number is: an
 * exponent of a billion builds no billion digits.
 */
final class Decimals {

    /** Stands for a number that is too large, or has a digit behind the sixth decimal place. */
    static final long OUT_OF_BOUNDS = Long.MIN_VALUE;

    /** A million credits in millionths: 13 digits, and no number within bounds has more that count. */
    private static final long MOST = Bounds.AMOUNT * Amount.ONE;

    private static final int MOST_DIGITS = 13;
    private static final int EXPONENT_CAP = 100_000_000;

    private Decimals() {}

    static long millionths(char[] chars, int offset, int length) {
        int end = offset + length;
        boolean negative = chars[offset] == '-';
        long digits = 0;
        int counted = 0;
        long exponent = 6;
        int zerosHeldBack = 0;
        boolean behindPoint = false;
        int at = negative ? offset + 1 : offset;
        for (; at < end && chars[at] != 'e' && chars[at] != 'E'; at++) {
            if (chars[at] == '.') {
                behindPoint = true;
                continue;
            }
            exponent -= behindPoint ? 1 : 0;
            int digit = chars[at] - '0';
            if (digit == 0) {
                // A zero counts only once another digit follows it.
                zerosHeldBack += digits == 0 ? 0 : 1;
                continue;
            }
            counted += zerosHeldBack + 1;
            if (counted > MOST_DIGITS) {
                return OUT_OF_BOUNDS;
            }
            digits = digits * power(zerosHeldBack + 1) + digit;
            zerosHeldBack = 0;
        }
        if (digits == 0) {
            return 0;
        }
        exponent += zerosHeldBack + exponentAt(chars, at + 1, end);
        long value = scaled(digits, exponent);
        return negative && value != OUT_OF_BOUNDS ? -value : value;
    }

    private static long scaled(long digits, long exponent) {
        if (exponent < 0 || exponent > MOST_DIGITS) {
            return OUT_OF_BOUNDS;
        }
        long power = power((int) exponent);
        return digits > MOST / power ? OUT_OF_BOUNDS : digits * power;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static long exponentAt(char[] chars, int from, int end) {
        if (from >= end) {
            return 0;
        }
        boolean negative = chars[from] == '-';
        long exponent = 0;
        for (int at = negative || chars[from] == '+' ? from + 1 : from; at < end; at++) {
            exponent = Math.min(EXPONENT_CAP, exponent * 10 + chars[at] - '0');
        }
        return negative ? -exponent : exponent;
    }
}
