package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program of this module runs on the module path and on the class path, says the same on both, and says what the guide says
 * it does.
 */
class ProgramsIT {

    private static final String PACKAGE = "com.example.hospital.";

    /** What wants a library beside the rules: Guice, and a reader of YAML. */
    private static final Set<String> WANT_MORE = Set.of("ClaimDesk", "PolicyFile");

    @Test
    void thereArePrograms() throws IOException {
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(8).containsAll(WANT_MORE);
    }

    @TestFactory
    List<DynamicTest> aProgramSaysTheSameOnBothPaths() throws IOException {
        return programs().stream()
                .map(program -> DynamicTest.dynamicTest(program, () -> saysTheSameOnBothPaths(program)))
                .toList();
    }

    private static void saysTheSameOnBothPaths(String program) throws Exception {
        Packaged.Outcome asModule = Packaged.onModulePath("-m", "com.example.hospital/" + PACKAGE + program);
        Packaged.Outcome asClasses = Packaged.onClassPath(Packaged.jars(), PACKAGE + program);

        assertThat(asModule.exit()).as(asModule.said()).isZero();
        assertThat(asModule.said()).isNotBlank();
        assertThat(asClasses).isEqualTo(asModule);
    }

    @TestFactory
    List<DynamicTest> aProgramSaysWhatTheGuideSays() throws IOException {
        return Guide.blocks("text").stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.name(),
                        () -> block.mustSay(Packaged.onClassPath(Packaged.jars(), PACKAGE + block.name())
                                .said())))
                .toList();
    }

    @TestFactory
    List<DynamicTest> theRulesAloneSuffice() throws IOException {
        return programs().stream()
                .filter(program -> !WANT_MORE.contains(program))
                .map(program -> DynamicTest.dynamicTest(program, () -> runsOnTheRulesAlone(program)))
                .toList();
    }

    private static void runsOnTheRulesAlone(String program) throws Exception {
        List<Path> jars = Packaged.rulesAlone();
        assertThat(jars)
                .extracting(jar -> jar.getFileName().toString().replaceAll("-[0-9].*", ""))
                .containsExactlyInAnyOrder("micme-consumer", "micme-rules", "micme-domain", "vavr", "vavr-match");

        Packaged.Outcome outcome = Packaged.onClassPath(jars, PACKAGE + program);

        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.said()).isNotBlank();
    }

    /** The classes that have a main method. */
    private static List<String> programs() throws IOException {
        try (JarFile jar = new JarFile(Packaged.own().toFile())) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("com/") && name.endsWith(".class"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - ".class".length()))
                    .filter(ProgramsIT::isProgram)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isProgram(String name) {
        try {
            Class.forName(PACKAGE + name, false, ProgramsIT.class.getClassLoader())
                    .getMethod("main", String[].class);
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
