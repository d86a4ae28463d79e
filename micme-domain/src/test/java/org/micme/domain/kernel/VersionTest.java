package org.micme.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void aChangeCountsOne() {
        assertThat(Version.NEW.next()).isEqualTo(Version.of(1)).isGreaterThan(Version.NEW);
    }

    @Test
    void aVersionIsItsNumber() {
        assertThat(Version.of(12)).hasToString("12");
    }

    @Test
    void nothingIsOlderThanNew() {
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(-1));
    }
}
