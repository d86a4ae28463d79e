package org.micme.app.http;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other JVMs on what this one runs on. */
final class JavaProcess {

    private JavaProcess() {}

    /** Runs {@code micme} to its end. */
    static List<String> micme(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("micme", ".out");
        try {
            Process process = builder("org.micme.cli.Main", arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(Redirect.INHERIT)
                    .start();
            process.waitFor();
            return Files.readAllLines(out);
        } finally {
            Files.delete(out);
        }
    }

    static ProcessBuilder builder(String main, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", everything(), main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** All classes there are, whichever path they stand on here. */
    private static String everything() {
        return Stream.of("jdk.module.path", "surefire.test.class.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
