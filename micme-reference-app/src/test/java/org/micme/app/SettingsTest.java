package org.micme.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.console.UsageException;

/** Settings are for this machine alone unless somebody says more, and a wrong one is named with what would be right. */
class SettingsTest {

    @Test
    void whoSaysNothingServesThisMachineAlone() {
        assertThat(Settings.of(List.of(), Map.of())).isEqualTo(new Settings("127.0.0.1", 8080, Optional.empty()));
    }

    @Test
    void hostAndPortCanBeChosen() {
        assertThat(Settings.of(List.of("--port", "9000", "--host", "0.0.0.0"), Map.of()))
                .isEqualTo(new Settings("0.0.0.0", 9000, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "", "8080.0", "99999999999"})
    void aWrongPortIsNamedWithWhatWouldBeRight(String port) {
        assertThatThrownBy(() -> Settings.of(List.of("--port", port), Map.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--port")
                .hasMessageContaining("0 to 65535");
    }

    @Test
    void aHostThatIsNoneIsNamedWithWhatWouldBeRight() {
        assertThatThrownBy(() -> Settings.of(List.of("--host", "no.such.host.invalid"), Map.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--host")
                .hasMessageContaining("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--colour", "file"})
    void whatIsNoSettingIsNamed(String argument) {
        assertThatThrownBy(() -> Settings.of(List.of(argument), Map.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--port".equals(argument) || "file".equals(argument) ? "--port" : argument);
    }
}
