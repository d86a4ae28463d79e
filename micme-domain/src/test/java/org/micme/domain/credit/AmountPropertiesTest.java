package org.micme.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AmountPropertiesTest {

    @Provide
    Arbitrary<Amount> amounts() {
        return Arbitraries.longs()
                .between(Long.MIN_VALUE / 2, Long.MAX_VALUE / 2)
                .map(Amount::new);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("amounts") Amount amount) {
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
        assertThat(amount.toString()).doesNotContainIgnoringCase("e");
    }

    @Property
    void arithmeticIsThatOfDecimals(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
        assertThat(one.plus(other).toBigDecimal())
                .isEqualByComparingTo(one.toBigDecimal().add(other.toBigDecimal()));
        assertThat(one.minus(other).toBigDecimal())
                .isEqualByComparingTo(one.toBigDecimal().subtract(other.toBigDecimal()));
        assertThat(one.compareTo(other)).isEqualTo(one.toBigDecimal().compareTo(other.toBigDecimal()));
    }

    @Property
    void equalAmountsHaveEqualHashes(@ForAll long millionths) {
        assertThat(new Amount(millionths)).isEqualTo(new Amount(millionths)).hasSameHashCodeAs(new Amount(millionths));
    }

    @Test
    void theSeventhDecimalPlaceIsNeverRoundedAway() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Amount.parse("0.0000001"));
        assertThat(Amount.of(new BigDecimal("0.2500000"))).isEqualTo(Amount.parse("0.25"));
    }
}
