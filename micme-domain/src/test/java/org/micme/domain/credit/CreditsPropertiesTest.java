package org.micme.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsPropertiesTest {

    @Provide
    Arbitrary<Credits> credits() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE / 2).map(Credits::ofQuarters);
    }

    private static BigDecimal decimal(Credits credits) {
        return credits.toAmount().toBigDecimal();
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("credits") Credits credits) {
        assertThat(Credits.parse(credits.toString())).isEqualTo(credits);
    }

    @Property
    void theAmountIsTheSameNumber(@ForAll("credits") Credits credits) {
        assertThat(decimal(credits)).isEqualByComparingTo(new BigDecimal(credits.quarters()).divide(new BigDecimal(4)));
        assertThat(Credits.from(credits.toAmount())).isEqualTo(credits);
    }

    @Property
    void addingIsThatOfDecimals(@ForAll("credits") Credits one, @ForAll("credits") Credits other) {
        assertThat(decimal(one.plus(other))).isEqualByComparingTo(decimal(one).add(decimal(other)));
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(Credits.ZERO)).isEqualTo(one);
    }

    @Property
    void takingAwayUndoesAdding(@ForAll("credits") Credits one, @ForAll("credits") Credits other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
    }

    @Property
    void orderIsThatOfDecimals(@ForAll("credits") Credits one, @ForAll("credits") Credits other) {
        assertThat(one.compareTo(other)).isEqualTo(decimal(one).compareTo(decimal(other)));
    }

    @Property
    void whateverIsNoQuarterIsRefused(@ForAll long millionths) {
        Amount amount = new Amount(Math.floorMod(millionths, 1_000_000_000L));
        if (amount.isMultipleOf(Amount.parse("0.25"))) {
            assertThat(Credits.from(amount).toAmount()).isEqualTo(amount);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Credits.from(amount));
            assertThatIllegalArgumentException().isThrownBy(() -> Credits.parse(amount.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.25, 1", "0.250, 1", "1, 4", "1.75, 7", "1e1, 40", "12.50, 50"})
    void anyDecimalThatIsAMultipleOfAQuarterIsRead(String text, int quarters) {
        assertThat(Credits.parse(text)).isEqualTo(Credits.ofQuarters(quarters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "one", "NaN", "0.1", "0.24999999", "-0.25", "-1", "1e-999999999"})
    void nothingElseIsRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Credits.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "536870912"})
    void moreThanCanBeCountedIsRefused(String text) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Credits.parse(text));
    }

    @Test
    void nobodyTakesAwayMoreThanThereIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Credits.of(1).minus(Credits.ofQuarters(5)));
    }

    @Test
    void countingTooFarIsAnErrorAndNoWrongNumber() {
        Credits most = Credits.ofQuarters(Integer.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Credits.ofQuarters(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Credits.of(Integer.MAX_VALUE));
    }
}
