package org.micme.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityIdPropertiesTest {

    @Property
    void whatIsTextedIsTheIdAgain(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        ActivityId id = ActivityId.of(number);

        assertThat(ActivityId.parse(id.toString())).isEqualTo(id);
    }

    @Property
    void idsAreInTheOrderOfTheirNumbers(
            @ForAll @IntRange(min = 1, max = 999_999_999) int one,
            @ForAll @IntRange(min = 1, max = 999_999_999) int other) {
        assertThat(ActivityId.of(one).compareTo(ActivityId.of(other))).isEqualTo(Integer.compare(one, other));
    }

    @Test
    void leadingZerosMakeNoOtherId() {
        assertThat(ActivityId.parse("0082402")).isEqualTo(ActivityId.of(82402));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "-1", "+1", "1.0", "12 34", "1000000000", "99999999999", "abc", "٣٤"})
    void nothingButANumberOfOneToNineDigitsIsAnId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ActivityId.parse(text));
    }
}
