package org.micme.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.micme.cli.Main;
import org.micme.cli.console.Console;
import org.micme.rules.catalogue.Catalogue;

/** Requests of all rules, as many of each, every one with an id and a name of its own, and the answers to them. */
final class MixedLines {

    /** How many lines differ; a longer input has them over and over. */
    static final int COUNT = 10_000;

    private static final int EVERY_POLICY = 20;
    private static final int EVERY_ERROR = 33;
    private static final int SOME_IN_ERROR = 2;

    final byte[] requests;
    final byte[] answers;

    private MixedLines(byte[] requests, byte[] answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** Makes the lines out of the sample history: as many of each rule, some under a policy object, some in error. */
    static MixedLines of(Path history) throws IOException {
        List<List<String>> byRule = byRule(Files.readAllLines(history, StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            List<String> samples = byRule.get(i % byRule.size());
            String sample = samples.get(i / byRule.size() % samples.size());
            all.append(varied(sample, i)).append('\n');
        }
        byte[] requests = all.toString().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        decide(requests, 1, answers);
        return new MixedLines(requests, answers.toByteArray());
    }

    private static List<List<String>> byRule(List<String> samples) {
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        for (String sample : samples) {
            String rule = sample.substring(0, sample.indexOf(','));
            byRule.computeIfAbsent(rule, any -> new ArrayList<>()).add(sample);
        }
        if (byRule.size() != Catalogue.rules().size()) {
            throw new IllegalStateException("the history has samples of these rules alone: " + byRule.keySet());
        }
        return List.copyOf(byRule.values());
    }

    private static String varied(String sample, int i) {
        String own = sample.replaceFirst("\"id\": \"", "\"id\": \"" + i + "-")
                .replace("Heart Failure", "Heart Failure " + i % 97 + ":");
        if (i % EVERY_POLICY == 0 && !own.contains("\"policy\"")) {
            int minutes = 700 + i % 7;
            return own.replaceFirst(
                    "\"facts\": ",
                    "\"policy\": {\"base\": \"micme\", \"claim\": {\"minutesAfter\": " + minutes + "}}, \"facts\": ");
        }
        return i % EVERY_ERROR == 0 ? own.replaceFirst("\"facts\": \\{", "\"facts\": {\"unknown\": 1, ") : own;
    }

    /** Runs the command over the lines so many times. */
    static void decide(byte[] requests, long times, OutputStream out) {
        Console console = new Console(
                times == 1 ? new ByteArrayInputStream(requests) : new RepeatedLines(requests, times),
                out,
                new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                false);
        int status = Main.run(List.of("decide"), console);
        if (status != SOME_IN_ERROR) {
            throw new IllegalStateException("expected some lines in error: exit status " + status);
        }
    }
}
