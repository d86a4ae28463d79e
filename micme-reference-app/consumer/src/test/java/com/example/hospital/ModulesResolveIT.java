package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every module of MiCME resolves from outside, and the rules bring Vavr and nothing more. */
class ModulesResolveIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.micme.domain",
                "org.micme.rules",
                "org.micme.spi",
                "org.micme.jdbc",
                "org.micme.cloudcme",
                "org.micme.cli",
                "org.micme.app"
            })
    void aModuleResolvesByItsOwnDescriptor(String module) throws Exception {
        Packaged.Outcome described = Packaged.onModulePath("--describe-module", module);
        assertThat(described.exit()).as(described.said()).isZero();
        assertThat(described.said().lines().findFirst().orElseThrow())
                .startsWith(module)
                .doesNotContain("automatic");

        Packaged.Outcome started = Packaged.onModulePath("--add-modules", module, "--version");
        assertThat(started.exit()).as(started.said()).isZero();
    }

    @Test
    void theRulesBringVavrAndNothingMore() throws IOException {
        assertThat(Packaged.needs("org.micme.rules"))
                .containsExactlyInAnyOrder("org.micme.rules", "org.micme.domain", "io.vavr", "io.vavr.match");
    }
}
