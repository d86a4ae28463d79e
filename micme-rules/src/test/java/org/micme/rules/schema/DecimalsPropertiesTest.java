package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** JSON numbers are read as exact millionths, or refused. */
class DecimalsPropertiesTest {

    private static final BigDecimal MOST = BigDecimal.valueOf(Bounds.AMOUNT);

    private static long millionths(String number) {
        char[] chars = ("[" + number + "]").toCharArray();
        return Decimals.millionths(chars, 1, number.length());
    }

    private static long byTheJdk(String number) {
        BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
        return exact.abs().compareTo(MOST) > 0 || exact.scale() > 6
                ? Decimals.OUT_OF_BOUNDS
                : exact.movePointRight(6).longValueExact();
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> sign = Arbitraries.of("", "-");
        Arbitrary<String> whole = Arbitraries.oneOf(
                Arbitraries.of("0", "1", "10", "1000000", "999999", "1000001", "9999999999999", "10000000000000"),
                Arbitraries.longs().greaterOrEqual(0).map(String::valueOf));
        Arbitrary<String> fraction = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(9).map(digits -> "." + digits),
                Arbitraries.of(".0", ".000000", ".0000000", ".000001", ".0000001", ".50"));
        Arbitrary<String> exponent = Arbitraries.oneOf(
                Arbitraries.just(""),
                Combinators.combine(
                                Arbitraries.of("e", "E"),
                                Arbitraries.of("", "+", "-"),
                                Arbitraries.integers().between(0, 25))
                        .as((e, plus, power) -> e + plus + power));
        return Combinators.combine(sign, whole, fraction, exponent).as((s, w, f, e) -> s + w + f + e);
    }

    @Property
    void areWhatTheirDigitsSay(@ForAll("numbers") String number) {
        assertThat(millionths(number)).as(number).isEqualTo(byTheJdk(number));
    }

    @Property
    void areTheSameHoweverTheyAreWritten(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long millionths) {
        BigDecimal exact = BigDecimal.valueOf(millionths, 6);

        assertThat(millionths(exact.toPlainString())).isEqualTo(millionths);
        assertThat(millionths(exact.stripTrailingZeros().toString())).isEqualTo(millionths);
        assertThat(millionths(millionths + "e-6")).isEqualTo(millionths);
        assertThat(millionths(millionths + "000E-09")).isEqualTo(millionths);
    }

    @Property
    void endExactlyAtTheLimits(@ForAll @LongRange(min = 1, max = 1_000_000) long beyond) {
        BigDecimal over = MOST.add(BigDecimal.valueOf(beyond, 6));
        BigDecimal tooFine = BigDecimal.valueOf(beyond, 6).add(BigDecimal.valueOf(1, 7));

        assertThat(millionths(over.toPlainString())).isEqualTo(Decimals.OUT_OF_BOUNDS);
        assertThat(millionths("-" + over.toPlainString())).isEqualTo(Decimals.OUT_OF_BOUNDS);
        assertThat(millionths(tooFine.setScale(7, RoundingMode.UNNECESSARY).toPlainString()))
                .isEqualTo(Decimals.OUT_OF_BOUNDS);
    }

    @Example
    void theLimitsThemselvesAreWithin() {
        assertThat(millionths("1000000")).isEqualTo(1_000_000_000_000L);
        assertThat(millionths("-1e6")).isEqualTo(-1_000_000_000_000L);
        assertThat(millionths("0.000001")).isEqualTo(1);
        assertThat(millionths("-0")).isZero();
        assertThat(millionths("-0.000e99")).isZero();
    }

    @Example
    void anExponentOfABillionBuildsNoDigits() {
        assertThat(millionths("1e999999999")).isEqualTo(Decimals.OUT_OF_BOUNDS);
        assertThat(millionths("1e-999999999")).isEqualTo(Decimals.OUT_OF_BOUNDS);
        assertThat(millionths("1E+99999999999999999999999999")).isEqualTo(Decimals.OUT_OF_BOUNDS);
        assertThat(millionths("0e99999999999999999999999999")).isZero();
    }

    @Example
    void manyZerosAreNoManyDigits() {
        String zeros = "0".repeat(200_000);

        assertThat(millionths("1" + zeros + "e-200000")).isEqualTo(1_000_000);
        assertThat(millionths("0." + zeros + "25e200001")).isEqualTo(2_500_000);
        assertThat(millionths("2.5" + zeros)).isEqualTo(2_500_000);
        assertThat(millionths("1" + zeros)).isEqualTo(Decimals.OUT_OF_BOUNDS);
        assertThat(millionths("1" + zeros + "1e-200000")).isEqualTo(Decimals.OUT_OF_BOUNDS);
    }
}
