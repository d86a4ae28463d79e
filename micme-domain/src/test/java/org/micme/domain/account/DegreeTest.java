package org.micme.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class DegreeTest {

    @Test
    void otherWantsTheDegreeInFreeText() {
        assertThat(Degree.other("DVM")).hasToString("DVM");
        assertThatIllegalArgumentException().isThrownBy(() -> Degree.of("Other"));
        assertThatIllegalArgumentException().isThrownBy(() -> Degree.other(" "));
    }

    @Test
    void noOtherEntryHasAFreeText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Degree("MD", Option.some("DVM")));
    }

    @Test
    void noneIsAValidAnswer() {
        assertThat(Degree.NONE).isEqualTo(Degree.of("None")).hasToString("None");
    }
}
