package org.micme.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decides once in each of many fresh JVMs, on the class path or on the module path. */
final class FreshJvms {

    private static final String[] NEEDED = {"micme-domain", "micme-rules", "vavr", "benchmarks"};

    private final List<String> onPath;

    private FreshJvms(List<String> onPath) {
        this.onPath = onPath;
    }

    static FreshJvms onClassPath() {
        return new FreshJvms(List.of("-cp", neededJars(), FirstDecision.class.getName()));
    }

    /** The rules are the modules that they say they are; the benchmarks are an automatic one. */
    static FreshJvms onModulePath() {
        return new FreshJvms(List.of(
                "-p",
                neededJars(),
                "--add-modules",
                "org.micme.rules",
                "-m",
                "benchmarks/" + FirstDecision.class.getName()));
    }

    private static String neededJars() {
        List<String> jars = new ArrayList<>();
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            String name = Path.of(jar).getFileName().toString();
            if (Arrays.stream(NEEDED).anyMatch(name::startsWith)) {
                jars.add(jar);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    /**
     * Decides in a fresh JVM.
     *
     * @return milliseconds for the facts, for the policy and for the decision
     */
    double[] decide(String rule, String how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(onPath);
        command.add(rule);
        command.add(how);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        }
        if (process.waitFor() != 0 || lines.size() != 4) {
            throw new IOException(String.join(" ", command) + ": " + lines);
        }
        return lines.stream()
                .limit(3)
                .mapToDouble(micros -> Long.parseLong(micros) / 1000.0)
                .toArray();
    }
}
