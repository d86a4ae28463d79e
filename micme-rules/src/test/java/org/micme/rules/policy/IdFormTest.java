package org.micme.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a diplomate's id. */
class IdFormTest {

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("0159AZaz/:-").ofMaxLength(9);
    }

    @Property
    void isWhatItsPatternSaysOfTheWholeId(@ForAll("ids") String id, @ForAll("patterns") String pattern) {
        assertThat(IdForm.of(pattern).matches(id)).isEqualTo(Pattern.matches(pattern, id));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "[0-9]{6}",
                "\\d{1}", "[0-9]{3}", "[0-9]{0}", "[0-9]{01}", "[A-Z]+", "[0-9]{2}|A", "\\d{2}-?", "", ".*");
    }

    @ParameterizedTest
    @CsvSource({
        "[0-9]{6}, 123456, true",
        "[0-9]{6}, 12345, false",
        "[0-9]{6}, 1234567, false",
        "[0-9]{6}, 12345a, false",
        "[0-9]{6}, /23456, false",
        "[0-9]{6}, 12345:, false",
        "[0-9]{6}, 1２3456, false",
        "[0-9]{10}, 0123456789, true",
        "\\d{2}, 12, true",
        "[A-Z]{2}[0-9]{2}, AB12, true",
        "[A-Z]{2}[0-9]{2}, xAB12, false"
    })
    void matchesTheWholeId(String pattern, String id, boolean matches) {
        assertThat(IdForm.of(pattern).matches(id)).isEqualTo(matches);
    }

    @Test
    void anyFormHasALetterOrADigit() {
        assertThat(IdForm.ANY.matches("-7-")).isTrue();
        assertThat(IdForm.ANY.matches("ä")).isTrue();
        assertThat(IdForm.ANY.matches("\uD835\uDFD8"))
                .as("a digit beyond the basic plane")
                .isTrue();
        assertThat(IdForm.ANY.matches("- ?")).isFalse();
        assertThat(IdForm.ANY.matches("")).isFalse();
    }

    /** Each of these takes more steps than there are atoms where nobody counts them: the test ends, or it never does. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|aa)+b", "(.*)*x", "(a|a)*b", "(.+.+)+b", "(a?){60}a{60}b", "((a?){30}){30}b"})
    void aPatternThatTriesForEverIsGivenUp(String pattern) {
        assertThat(IdForm.of(pattern).matches("a".repeat(90) + "c")).isFalse();
    }

    @Test
    void aPatternThatTriesForAWhileIsNot() {
        assertThat(IdForm.of("(a|b)*c").matches("ab".repeat(40) + "c")).isTrue();
        assertThat(IdForm.of("[0-9]{3}-(?=[A-Z])[A-Z]+").matches("123-ABC")).isTrue();
    }

    @Test
    void anIdIsJudgedUpToAThousandCharacters() {
        assertThat(IdForm.of("[0-9]+").matches("7".repeat(1_000))).isTrue();
        assertThat(IdForm.of("([0-9]|x)*").matches("7".repeat(1_000))).isTrue();
        assertThat(IdForm.of("[0-9]+").matches("7".repeat(1_001))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "(a",
                "(x?){2000000000}",
                "(x?){1001}",
                "[0-9]{1001}",
                "((x?){40}){40}",
                "x{1,99999999999999999999}",
                "(x{0,1001})"
            })
    void aPatternIsRefusedWhereItIsNoneOrRepeatsTooOften(String pattern) {
        assertThatThrownBy(() -> IdForm.of(pattern)).isInstanceOf(PatternSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(x?){1000}", "[0-9]{1000}", "((x?){25}){40}", "x{1,}", "(x){0}", "(x){2,}"})
    void aPatternMayRepeatAThousandTimes(String pattern) {
        assertThat(IdForm.of(pattern).pattern()).contains(pattern);
    }

    @Test
    void formsAreTheSameWhereTheirPatternsAre() {
        assertThat(IdForm.of("a+")).isEqualTo(IdForm.of("a+")).hasSameHashCodeAs(IdForm.of("a+"));
        assertThat(IdForm.of("a+"))
                .isNotEqualTo(IdForm.of("a*"))
                .isNotEqualTo(IdForm.ANY)
                .isNotEqualTo("a+");
        assertThat(IdForm.ANY).hasToString("any");
        assertThat(IdForm.of("a+")).hasToString("a+");
        assertThat(IdForm.of("a+").pattern()).contains("a+");
        assertThat(IdForm.ANY.pattern()).isEmpty();
    }
}
