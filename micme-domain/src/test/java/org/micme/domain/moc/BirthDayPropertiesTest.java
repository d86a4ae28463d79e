package org.micme.domain.moc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDayPropertiesTest {

    @Property(tries = 366)
    void everyDayOfALeapYearIsABirthDay(@ForAll @IntRange(max = 365) int day) {
        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(day);

        BirthDay birthDay = BirthDay.of(date.getMonthValue(), date.getDayOfMonth());

        assertThat(birthDay.month()).isEqualTo(date.getMonthValue());
        assertThat(birthDay.day()).isEqualTo(date.getDayOfMonth());
    }

    @Test
    void theTwentyNinthOfFebruaryIsOne() {
        assertThat(BirthDay.exists(2, 29)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 30", "4, 31", "6, 31", "9, 31", "11, 31", "0, 1", "13, 1", "1, 0", "1, 32", "-1, -1"})
    void noOtherDayIs(int month, int day) {
        assertThat(BirthDay.exists(month, day)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> BirthDay.of(month, day));
    }
}
