package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever compiles against the rules, with every warning there is and each of them an error, is warned of nothing. */
class StrictCompilerIT {

    /** Constraints are for hosts that have Jakarta Validation; to others nothing but their names matters. */
    private static final String CONSTRAINTS = "org.micme.domain.form";

    private static final Pattern WANTS_MORE =
            Pattern.compile("import (com\\.google|jakarta|org\\.snakeyaml|org\\.jspecify)\\.");

    private static final Path PROGRAMS =
            Guide.ROOT.resolve("micme-reference-app/consumer/src/main/java/com/example/hospital");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--class-path", "--module-path"})
    void theProgramsOfTheGuideCompile(String path) throws Exception {
        List<Path> programs;
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            programs =
                    files.filter(file -> !WANTS_MORE.matcher(read(file)).find()).toList();
        }
        assertThat(programs).hasSizeGreaterThan(6);

        assertThat(compile(path, programs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--class-path", "--module-path"})
    void everythingThatIsExportedCanBeUsed(String path) throws Exception {
        List<Class<?>> types = exported();
        assertThat(types).hasSizeGreaterThan(200);
        StringBuilder source = new StringBuilder("package com.example.hospital;\n\npublic final class Everything {\n");
        source.append("    private Everything() {}\n");
        for (Class<?> type : types) {
            source.append("\n    static int use(").append(named(type)).append(" it) {\n");
            // A call looks for the method in all that the type is made of.
            source.append("        return it.hashCode();\n    }\n");
        }
        Path program = Files.writeString(folder.resolve("Everything.java"), source.append("}\n"));

        assertThat(compile(path, List.of(program))).isEmpty();
    }

    /** What the compiler says. */
    private String compile(String path, List<Path> sources) throws Exception {
        Path descriptor = Files.writeString(
                folder.resolve("module-info.java"),
                "module com.example.hospital {\n    requires org.micme.rules;\n}\n");
        List<Path> rules = Packaged.rulesAlone().stream()
                .filter(jar -> !jar.equals(Packaged.own()))
                .toList();
        Stream<Path> compiled = path.equals("--module-path")
                ? Stream.concat(sources.stream(), Stream.of(descriptor))
                : sources.stream();
        Stream<String> options = Stream.of(
                "-Xlint:all", "-Werror", "-d", folder.resolve("classes").toString(), path, Packaged.path(rules));
        return Packaged.run(folder, "javac", Stream.concat(options, compiled.map(Path::toString)))
                .said();
    }

    /** Every type of domain and rules that others can name. */
    private static List<Class<?>> exported() throws IOException {
        ModuleFinder finder = ModuleFinder.of(Packaged.rulesAlone().toArray(Path[]::new));
        return Stream.of("org.micme.domain", "org.micme.rules")
                .map(name -> finder.find(name).orElseThrow())
                .flatMap(StrictCompilerIT::exported)
                .toList();
    }

    private static Stream<Class<?>> exported(ModuleReference module) {
        List<String> packages = module.descriptor().exports().stream()
                .map(exports -> exports.source())
                .filter(name -> !name.equals(CONSTRAINTS))
                .toList();
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            List<Class<?>> types = files.filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file -> file.replace('/', '.').substring(0, file.length() - ".class".length()))
                    .<Class<?>>map(StrictCompilerIT::load)
                    .filter(type -> packages.contains(type.getPackageName()) && isVisible(type))
                    .toList();
            return types.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, StrictCompilerIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The type as a source names it, with wildcards for what it is generic in. */
    private static String named(Class<?> type) {
        int parameters = type.getTypeParameters().length;
        return type.getCanonicalName()
                + (parameters == 0
                        ? ""
                        : Collections.nCopies(parameters, "?").stream().collect(Collectors.joining(", ", "<", ">")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
