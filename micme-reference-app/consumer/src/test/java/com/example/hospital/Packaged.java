package com.example.hospital;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars as they were packaged, this module's own among them, and a Java process that runs on them. */
final class Packaged {

    /** How a process ended, and what it said. */
    record Outcome(int exit, String said) {}

    private static final Path OWN = Path.of(System.getProperty("consumer.jar"));
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final long PATIENCE_IN_SECONDS = 60;

    private Packaged() {}

    static Path own() {
        return OWN;
    }

    /** All that this module's jar needs to run, and what the other modules bring. */
    static List<Path> others() throws IOException {
        String path =
                Files.readString(Path.of(System.getProperty("consumer.path"))).strip();
        return Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
    }

    /** This module's jar, and all the others. */
    static List<Path> jars() throws IOException {
        return Stream.concat(Stream.of(OWN), others().stream()).toList();
    }

    /** This module's jar, and what the rules bring: nothing besides. */
    static List<Path> rulesAlone() throws IOException {
        Set<String> needed = needs("org.micme.rules");
        return Stream.concat(
                        Stream.of(OWN),
                        others().stream()
                                .filter(jar -> ModuleFinder.of(jar).findAll().stream()
                                        .anyMatch(module -> needed.contains(
                                                module.descriptor().name()))))
                .toList();
    }

    /** The modules outside of the JDK that a module needs. */
    static Set<String> needs(String module) throws IOException {
        ModuleFinder finder = ModuleFinder.of(jars().toArray(Path[]::new));
        return Configuration.resolve(
                        finder, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), Set.of(module))
                .modules()
                .stream()
                .map(ResolvedModule::name)
                .filter(name -> ModuleFinder.ofSystem().find(name).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Where a program of the JDK that runs these tests lies. */
    static String binary(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static Outcome onModulePath(String... arguments) throws IOException, InterruptedException {
        return run(HERE, "java", Stream.concat(Stream.of("--module-path", path(jars())), Arrays.stream(arguments)));
    }

    static Outcome onClassPath(List<Path> jars, String... arguments) throws IOException, InterruptedException {
        return onClassPath(HERE, jars, List.of(arguments));
    }

    /** Runs in a folder, which relative names of files mean. */
    static Outcome onClassPath(Path folder, List<Path> jars, List<String> arguments)
            throws IOException, InterruptedException {
        return run(folder, "java", Stream.concat(Stream.of("--class-path", path(jars)), arguments.stream()));
    }

    /** Runs a program of the JDK that runs these tests. */
    static Outcome run(Path folder, String program, Stream<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(binary(program)), arguments).toList();
        return run(new ProcessBuilder(command).directory(folder.toFile()));
    }

    /** Runs a process to its end. */
    static Outcome run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path said = Files.createTempFile("consumer", ".txt");
        try {
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(builder.command() + " does not end");
            }
            return new Outcome(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } finally {
            Files.delete(said);
        }
    }
}
