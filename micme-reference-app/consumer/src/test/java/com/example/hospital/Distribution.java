package com.example.hospital;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The distribution as it was put together, and the command in it. */
final class Distribution {

    /** Where it lies, within the work tree. */
    static final Path HOME = Guide.ROOT.resolve("micme-reference-app/target/micme");

    private Distribution() {}

    /** The command with arguments, on the JDK that runs these tests, and with no plug-ins but what a test gives it. */
    static ProcessBuilder micme(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/micme").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MICME_PLUGINS");
        return builder;
    }

    /** Runs the command with lines to read. */
    static Packaged.Outcome micmeReads(String lines, String... arguments) throws IOException, InterruptedException {
        Path input = Files.createTempFile("consumer", ".jsonl");
        try {
            Files.writeString(input, lines);
            return Packaged.run(micme(HOME, List.of(arguments)).redirectInput(input.toFile()));
        } finally {
            Files.delete(input);
        }
    }
}
