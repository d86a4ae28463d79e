package org.micme.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.Micme;

/** Files of policies that people write: right, or refused whole with every fault. */
class PolicyFilesTest {

    private static final String HEAD = "policy: ours\nversion: '1'\nbase: micme\n";

    @TempDir
    private Path folder;

    private Micme.Run validate(String text) throws IOException {
        return validate(text.getBytes(StandardCharsets.UTF_8));
    }

    private Micme.Run validate(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("ours.yaml"), bytes);
        Micme.Run run = Micme.run("policy", "validate", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(file.toString()).doesNotContain("Exception", "\tat ");
        return run;
    }

    private void assertWrong(String text, String... faults) throws IOException {
        Micme.Run run = validate(text);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("is no policy:").contains(faults);
    }

    @Test
    void aPolicyThatChangesItsBaseIsRight() throws IOException {
        Micme.Run run = validate(HEAD + "claim:\n  minutesAfter: 720\n");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("is right", "ours");
    }

    @Test
    void aPolicyMayBeWrittenAsJson() throws IOException {
        assertThat(validate(
                                "{\"policy\":\"ours\",\"version\":\"1\",\"base\":\"micme\",\"claim\":{\"minutesAfter\":null}}")
                        .status())
                .isZero();
    }

    @Test
    void everyFaultIsNamedWithItsPath() throws IOException {
        assertWrong(
                """
                policy: ours
                base: nobody
                clam: {}
                claim:
                  minutesAfter: -1
                  before: 3
                watch:
                  days: [3, 5]
                password:
                  classes: [EMOJI]
                boards:
                  - name: None
                """,
                "version: is needed",
                "base: expected",
                "clam: is unknown here",
                "claim.minutesAfter: expected",
                "claim.before: is unknown here",
                "watch.days: expected",
                "password.classes[0]: expected",
                "boards[0].code: is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "7", "micme", "[]", "- a", "null", "~", "true", "'{}'"})
    void whatHasNoKeysIsNoPolicy(String text) throws IOException {
        assertWrong(text, "expected the keys of a policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "claim: [1, 2",
                "claim: {a: 1",
                "claim: 'open",
                "a: b: c",
                "\tclaim: 1",
                "a: 1\na: 2",
                "claim:\n  late: 1\n  late: 2",
                "a: *nowhere",
                "a: &x &y 1",
                "--- 1\n--- 2",
                "%YAML 9.9\n---\na: 1",
                "a: !!java.lang.ProcessBuilder [ls]",
                "a: !ours 1",
                "a: !!int x",
                "? [a]\n: 1",
                "@a: 1",
                "`a`: 1",
                "a: \"\\q\""
            })
    void brokenYamlIsToldInOneFault(String text) throws IOException {
        assertWrong(text, "expected YAML or JSON: ");
    }

    @Test
    void aTextThatIsNoUtf8IsRefused() throws IOException {
        assertThat(validate(new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28})
                        .out())
                .contains("UTF-8");
        assertThat(validate(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}).out())
                .contains("UTF-8");
        assertThat(validate("a: \u0000".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(2);
    }

    @Test
    void aliasesThatMultiplyAreRefusedAtOnce() throws IOException {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            String all = ("*a" + (i - 1) + ", ").repeat(9);
            laughs.append("a" + i + ": &a" + i + " [" + all + "lol]\n");
        }
        assertWrong(laughs.toString(), "expected YAML or JSON: ");

        StringBuilder doubles = new StringBuilder("degrees:\n- &a0 [lol]\n");
        for (int i = 1; i <= 24; i++) {
            doubles.append("- &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertWrong(HEAD + doubles, "degrees[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim: &a {late: *a}", "degrees: &a [*a]", "x: &a {x: *a}", "&a a: *a", "? &a [*a]\n: 1"})
    void aNodeWithinItselfIsRefused(String text) throws IOException {
        assertThat(validate(HEAD + text).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void nodesThatAreTooDeepAreRefused(String level) throws IOException {
        for (int levels : List.of(40, 1_000, 100_000)) {
            assertThat(validate("x: " + level.repeat(levels)).status()).isEqualTo(2);
            assertThat(validate("x:\n  " + level.repeat(levels)).status()).isEqualTo(2);
        }
        assertThat(validate(HEAD + "x: " + "[".repeat(50_000) + "]".repeat(50_000))
                        .status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim: {minutesAfter: .nan}            | claim.minutesAfter",
                "claim: {minutesAfter: .inf}            | claim.minutesAfter",
                "claim: {minutesAfter: -.inf}           | claim.minutesAfter",
                "claim: {minutesAfter: 1.5}             | claim.minutesAfter",
                "claim: {minutesAfter: 1e99}            | claim.minutesAfter",
                "claim: {minutesAfter: !!str 720}       | claim.minutesAfter",
                "claim: {minutesAfter: '720'}           | claim.minutesAfter",
                "claim: {minutesAfter: 99999999999999999999999}  | claim.minutesAfter",
                "credit: {step: .nan}                   | credit.step",
                "degrees: [!!binary aGk=]               | degrees[0]",
                "degrees: !!set {MD, DO}                | degrees",
                "degrees: [MD, 7]                       | degrees[1]",
                "degrees: [MD, null]                    | degrees[1]",
                "degrees: [MD, [DO]]                    | degrees[1]",
                "approval: {afterStart: 'true'}         | approval.afterStart",
                "approval: {afterStart: yes}            | approval.afterStart",
                "series: {yearStart: 02-30}             | series.yearStart",
                "disclosure: {lifetime: 1Y}             | disclosure.lifetime",
                "calendar: {add: [2025-02-29]}          | calendar.add[0]",
                "entitlements: {SURGEON: [ACEP]}        | entitlements.SURGEON",
                "claim: {1: a}                          | claim.1",
                "claim: {true: a}                       | claim.true",
                "claim: {1: a, '1': b}                  | claim.1",
                "claim: {null: a, 'null': b}            | claim.null",
                "1: a                                   | 1",
                "email: {canonicalDomains: {1: a, '1': b}} | email.canonicalDomains.1"
            })
    void aValueThatIsWrongIsNamedByItsPath(String line, String path) throws IOException {
        assertWrong(HEAD + line + "\n", "  " + path + ": ");
    }

    @Test
    void aFileOfMegabytesIsRefused() throws IOException {
        assertThat(validate("degrees: [" + "MD, ".repeat(1_500_000) + "]").status())
                .isEqualTo(2);
        assertThat(validate(HEAD + "degrees: [" + "MD, ".repeat(10_001) + "]").out())
                .contains("  degrees: expected at most 10000");
    }
}
