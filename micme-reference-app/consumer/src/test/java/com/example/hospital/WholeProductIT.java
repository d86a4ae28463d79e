package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that requires all six of MiCME is compiled, and runs with each of them in its graph. */
class WholeProductIT {

    private static final List<String> SIX = List.of(
            "org.micme.domain",
            "org.micme.rules",
            "org.micme.spi",
            "org.micme.jdbc",
            "org.micme.cloudcme",
            "org.micme.app");

    private static final String PROGRAM = """
            package com.example.whole;

            public final class Program {
                public static void main(String[] arguments) {
                    Program.class.getModule().getLayer().configuration().findModule("com.example.whole").orElseThrow()
                            .reads().stream().map(java.lang.module.ResolvedModule::name)
                            .filter(name -> name.startsWith("org.micme.")).sorted().forEach(System.out::println);
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aModuleCanRequireAllOfThem() throws Exception {
        List<String> there = modulesThatHoldSomething();
        Path compiled = compile(there);

        Packaged.Outcome ran = Packaged.run(
                folder,
                "java",
                Stream.of(
                        "--module-path",
                        compiled + System.getProperty("path.separator") + Packaged.path(Packaged.others()),
                        "-m",
                        "com.example.whole/com.example.whole.Program"));

        assertThat(ran.exit()).as(ran.said()).isZero();
        // The command line comes with the application, which hands it on.
        assertThat(ran.said().lines()).containsAll(there);
    }

    private static List<String> modulesThatHoldSomething() throws IOException {
        List<String> there = new ArrayList<>();
        for (String module : SIX) {
            if (Packaged.holdsClassesOf(module)) {
                there.add(module);
            }
        }
        assertThat(there).contains("org.micme.domain", "org.micme.rules");
        return there;
    }

    private Path compile(List<String> required) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources/com/example/whole"));
        Path descriptor = folder.resolve("sources/module-info.java");
        Files.writeString(
                descriptor,
                required.stream()
                        .map(module -> "    requires " + module + ";\n")
                        .collect(Collectors.joining("", "module com.example.whole {\n", "}\n")));
        Path program = Files.writeString(sources.resolve("Program.java"), PROGRAM);
        Path compiled = folder.resolve("classes");

        Packaged.Outcome said = Packaged.run(
                folder,
                "javac",
                Stream.of(
                        "--module-path",
                        Packaged.path(Packaged.others()),
                        "-d",
                        compiled.toString(),
                        descriptor.toString(),
                        program.toString()));

        assertThat(said.exit()).as(said.said()).isZero();
        return compiled;
    }
}
