package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every program of this module runs on the module path and on the class path, and says the same on both. */
class ProgramsIT {

    @Test
    void thereArePrograms() throws IOException {
        assumeFalse(isEmpty(), "holds no class yet");

        assertThat(programs()).isNotEmpty();
    }

    @TestFactory
    List<DynamicTest> aProgramSaysTheSameOnBothPaths() throws IOException {
        return programs().stream()
                .map(program -> DynamicTest.dynamicTest(program, () -> saysTheSameOnBothPaths(program)))
                .toList();
    }

    private static void saysTheSameOnBothPaths(String program) throws Exception {
        Packaged.Outcome asModule = Packaged.onModulePath("-m", "com.example.hospital/" + program);
        Packaged.Outcome asClasses = Packaged.onClassPath(program);

        assertThat(asModule.exit()).as(asModule.said()).isZero();
        assertThat(asModule.said()).isNotBlank();
        assertThat(asClasses).isEqualTo(asModule);
    }

    /** The classes that have a main method. */
    private static List<String> programs() throws IOException {
        return classes().stream().filter(ProgramsIT::isProgram).toList();
    }

    private static boolean isEmpty() throws IOException {
        return classes().isEmpty();
    }

    private static List<String> classes() throws IOException {
        Path own = Packaged.own();
        try (JarFile jar = new JarFile(own.toFile())) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("com/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isProgram(String name) {
        try {
            Class.forName(name, false, ProgramsIT.class.getClassLoader()).getMethod("main", String[].class);
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
