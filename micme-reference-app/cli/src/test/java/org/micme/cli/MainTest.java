package org.micme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command is called, and what it says to whoever calls it otherwise. */
class MainTest {

    private static final int USAGE = 64;

    @TempDir
    private Path folder;

    private static void assertRefused(Micme.Run run, String why) {
        assertThat(run.status()).isEqualTo(USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("micme: ", why, "micme help").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "--help", "-h"})
    void helpNamesEveryCommand(String argument) {
        Micme.Run run = argument.isEmpty() ? Micme.run() : Micme.run(argument);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "micme decide",
                        "micme rules",
                        "micme policy list",
                        "micme policy show",
                        "micme policy validate",
                        "micme policy diff",
                        "micme serve",
                        "micme db migrate",
                        "micme db status",
                        "micme db parked|unpark",
                        "micme db verify",
                        "micme db export",
                        "micme db import",
                        "micme db new-key",
                        "micme db help",
                        "--history",
                        "--json",
                        "Exit status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decides", "Decide", "rule", "policies", "--version", "-x", "decide.jsonl"})
    void anUnknownCommandIsRefusedByName(String command) {
        assertRefused(Micme.run(command), command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide --json",
                "decide --tabel",
                "decide -t",
                "rules --yaml",
                "rules --table",
                "policy list --all",
                "policy list --json",
                "policy show micme --yaml",
                "policy show micme --history a.jsonl",
                "policy validate a.yaml --json",
                "policy diff micme wmed --table --history a.jsonl"
            })
    void anUnknownOptionIsRefusedByName(String call) {
        String option = List.of(call.split(" ")).stream()
                .filter(argument -> argument.startsWith("-"))
                .findFirst()
                .orElseThrow();

        assertRefused(Micme.run(call.split(" ")), option);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide a.jsonl b.jsonl",
                "rules flyer",
                "policy",
                "policy shows",
                "policy list micme",
                "policy show",
                "policy show micme wmed",
                "policy validate",
                "policy validate a.yaml b.yaml",
                "policy diff",
                "policy diff micme",
                "policy diff micme wmed",
                "policy diff micme wmed utsw --history a.jsonl",
                "policy diff micme wmed --history"
            })
    void tooFewAndTooManyArgumentsAreRefused(String call) {
        assertRefused(Micme.run(call.split(" ")), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide @",
                "decide --table @",
                "policy show @",
                "policy validate @",
                "policy diff @ micme --history @",
                "policy diff micme @ --history @",
                "policy diff micme wmed --history @"
            })
    void aFileThatIsMissingAndAFolderAreRefusedByName(String call) {
        String missing = folder.resolve("missing.jsonl").toString();

        assertRefused(Micme.run(call.replace("@", missing).split(" ")), missing);
        assertRefused(Micme.run(call.replace("@", folder.toString()).split(" ")), folder.toString());
        assertRefused(Micme.run(call.replace("@", "no\0path").split(" ")), "");
    }

    @Test
    void aFileIsDecidedLikeStandardInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a file.jsonl"), Requests.FLYER + "\n{\n");

        Micme.Run run = Micme.run("decide", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(Micme.decide(Requests.FLYER, "{").out());
        assertThat(Micme.runOn((Requests.FLYER + "\n{\n").getBytes(StandardCharsets.UTF_8), "decide", "-")
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void theTableCountsOutcomesReasonsAndErrors() {
        String input = Requests.FLYER + "\n" + Requests.FLYER + "\n" + Requests.FLYER.replace("APPROVED", "PENDING")
                + "\n{\n" + "{\"rule\":\"none\"}\n".repeat(30);

        Micme.Run run = Micme.runOn(input.getBytes(StandardCharsets.UTF_8), "decide", "--table");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .containsPattern("flyer +FINAL +2")
                .containsPattern("flyer +DRAFT +1 +NOT_APPROVED")
                .contains("The move is with: OFFICE", "1 x NOT_APPROVED: ", "-> approve the child")
                .contains("3 decisions, 31 lines", "line 4: MALFORMED_JSON", "line 5: UNKNOWN_RULE", "and 11 more");
    }

    @Test
    void theCatalogueForPeopleNamesEveryRule() {
        Micme.Run run = Micme.run("rules");

        assertThat(run.status()).isZero();
        Requests.complete()
                .forEach(request -> assertThat(run.out())
                        .containsPattern("(?m)^" + request.get("rule") + "  \\S.*\\(edition \\S+\\)$"));
    }

    @Test
    void theCatalogueForMachinesSaysAllThatThePageWants() {
        Micme.Run run = Micme.run("rules", "--json");

        List<Object> rules = JsonTree.list(JsonTree.parse(run.out()));
        assertThat(run.status()).isZero();
        assertThat(rules).hasSize(17).allSatisfy(rule -> {
            assertThat(JsonTree.object(rule))
                    .containsKeys(
                            "id", "title", "edition", "sources", "outcomes", "needsAsOf", "reasonCodes", "factsSchema");
            assertThat(JsonTree.list(JsonTree.object(rule).get("outcomes"))).isNotEmpty();
            assertThat(JsonTree.list(JsonTree.object(rule).get("sources"))).isNotEmpty();
            assertThat(JsonTree.list(JsonTree.object(rule).get("reasonCodes")))
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(JsonTree.object(code))
                            .containsKeys("code", "severity", "owner", "source", "message", "remedy"));
            assertThat(JsonTree.object(JsonTree.object(rule).get("factsSchema")))
                    .containsEntry("type", "object")
                    .containsKeys("properties", "required")
                    .containsEntry("additionalProperties", false);
        });
        assertThat(rules)
                .extracting(rule -> JsonTree.object(rule).get("id"))
                .containsExactlyInAnyOrderElementsOf(Requests.complete().stream()
                        .map(request -> request.get("rule"))
                        .toList());
    }
}
