package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rules of the house that lie beside the distribution are asked by every command; this module's own jar is one. */
@Timeout(120)
class PlugInsIT {

    static final String COMMAND = "$ MICME_PLUGINS=hospital.jar micme ";

    private static final String VARIABLE = "MICME_PLUGINS";
    private static final String SERVICE = "META-INF/services/org.micme.rules.RuleContributor";
    private static final String QUESTIONS = "texts.jsonl";

    /** Another plug-in of the same name. */
    private static final String TWIN = """
            package com.example.twin;

            import org.micme.rules.*;
            import org.micme.rules.policy.Policy;

            public final class Twin implements RuleContributor {
                @Override
                public String name() {
                    return "mercy-texts";
                }

                @Override
                public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
                    return Contribution.NOTHING;
                }
            }
            """;

    @TempDir
    Path folder;

    @AfterEach
    void leaveTheDistributionAlone() throws IOException {
        Files.deleteIfExists(linkedLibraries());
    }

    @TestFactory
    List<DynamicTest> aCommandWithAPlugInSaysWhatTheGuideSays() throws IOException {
        List<DynamicTest> commands = Guide.blocks("console").stream()
                .filter(block -> block.text().startsWith(COMMAND))
                .map(block -> dynamicTest(
                        block.firstLine(), () -> block.mustSay(block.firstLine() + "\n" + said(block.firstLine()))))
                .toList();
        assertThat(commands).isNotEmpty();
        return commands;
    }

    private String said(String command) throws Exception {
        Files.copy(Packaged.own(), folder.resolve("hospital.jar"));
        return run(
                        Distribution.HOME,
                        "hospital.jar",
                        command.substring(COMMAND.length()).split(" "))
                .said();
    }

    @Test
    void aJarInTheFolderIsAskedByEachCommand() throws Exception {
        Path home = homeWithAPlugIn();

        assertThat(run(home, null, "decide", QUESTIONS).said())
                .contains("\"contributors\":[\"mercy-texts\"],\"outcome\":\"CLOSED\"");
        assertThat(run(home, null, "rules").said()).endsWith("asked for every rule: mercy-texts\n");
        assertThat(run(home, null, "rules", "--json").said()).contains("\"contributors\":[\"mercy-texts\"]");
        assertThat(run(home, null, "policy", "diff", "micme", "mercy.yaml", "--history", QUESTIONS)
                        .said())
                .contains("micme  CLOSED (MERCY_NO_TEXTS)");
        ProcessBuilder serve = Distribution.micme(home, List.of("serve", "--port", "0"));
        try (Server server = Server.start(serve)) {
            String question = Files.readString(folder.resolve("claim.json")).replace("WEB", "SMS");
            assertThat(server.post("/api/v1/decisions/claim-window", question).body())
                    .contains("\"contributors\":[\"mercy-texts\"],\"outcome\":\"CLOSED\"");
        }
    }

    @Test
    void theVariableStandsInThePlaceOfTheFolder() throws Exception {
        assertThat(run(homeWithAPlugIn(), "", "decide", QUESTIONS).said())
                .contains("\"contributors\":[],\"outcome\":\"OPEN\"");
    }

    @Test
    void withoutPlugInsNoneIsNamed() throws Exception {
        assertThat(run(Distribution.HOME, null, "rules").said()).doesNotContain("asked for every rule");
    }

    @Test
    void theArchiveOfClassesServesWithAPlugInAndWithout() throws Exception {
        for (String plugIns : List.of("", Packaged.own().toString())) {
            ProcessBuilder decide = micme(Distribution.HOME, plugIns, "decide", QUESTIONS);
            // Ends where the archive can't be used.
            decide.environment().put("MICME_JAVA_OPTS", "-Xshare:on");

            Packaged.Outcome decided = Packaged.run(decide);

            assertThat(decided.exit()).as(decided.said()).isZero();
        }
    }

    @Test
    void aPlugInThatIsNotThereIsNamed() throws Exception {
        assertBroken(run(Distribution.HOME, plugIn("com.example.Nobody"), "decide", QUESTIONS), "com.example.Nobody");
    }

    @Test
    void twoOfOneNameAreRefusedByTheNamesOfBoth() throws Exception {
        Path source = Files.writeString(folder.resolve("Twin.java"), TWIN);
        String twin = plugIn("com.example.twin.Twin");
        Packaged.Outcome compiled = Packaged.run(
                folder,
                "javac",
                Stream.of("-d", twin, "--class-path", Packaged.path(Packaged.others()), source.toString()));
        assertThat(compiled.exit()).as(compiled.said()).isZero();
        String both = Stream.of(Packaged.own().toString(), twin)
                .collect(Collectors.joining(System.getProperty("path.separator")));

        for (String command : List.of("decide", "rules", "policy list")) {
            assertBroken(
                    run(Distribution.HOME, both, command.split(" ")),
                    "com.example.twin.Twin",
                    "com.example.hospital.ClaimsByText");
        }
    }

    private static void assertBroken(Packaged.Outcome outcome, String... named) {
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.said()).startsWith("micme: ").contains(named).doesNotContain("\tat ");
    }

    /** A folder of classes that says it has a contributor. */
    private String plugIn(String name) throws IOException {
        Path service = folder.resolve("plug-in").resolve(SERVICE);
        Files.createDirectories(service.getParent());
        Files.writeString(service, name);
        return folder.resolve("plug-in").toString();
    }

    /** A distribution with a jar in its folder for plug-ins; all else is the built one's. */
    private Path homeWithAPlugIn() throws IOException {
        Path home = folder.resolve("home of micme");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("plugins"));
        Files.copy(Distribution.HOME.resolve("bin/micme"), home.resolve("bin/micme"));
        Files.copy(Packaged.own(), home.resolve("plugins/hospital.jar"));
        Files.createSymbolicLink(linkedLibraries(), Distribution.HOME.resolve("lib"));
        return home;
    }

    private Path linkedLibraries() {
        return folder.resolve("home of micme/lib");
    }

    private Packaged.Outcome run(Path home, String plugIns, String... arguments) throws Exception {
        return Packaged.run(micme(home, plugIns, arguments));
    }

    private ProcessBuilder micme(Path home, String plugIns, String... arguments) throws IOException {
        Guide.writeFiles(folder);
        ProcessBuilder command =
                Distribution.micme(home, Arrays.asList(arguments)).directory(folder.toFile());
        if (plugIns != null) {
            command.environment().put(VARIABLE, plugIns);
        }
        return command;
    }
}
