package org.micme.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.micme.cli.Main;
import org.micme.cli.console.Console;

/** Requests of all rules, each with an id and a name of its own, and the answers to them. */
final class MixedLines {

    /** How many lines differ; a longer input has them over and over. */
    static final int COUNT = 10_000;

    final byte[] requests;
    final byte[] answers;

    private MixedLines(byte[] requests, byte[] answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** Makes the lines out of the sample history. */
    static MixedLines of(Path history) throws IOException {
        List<String> samples = Files.readAllLines(history, StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            String sample = samples.get(i % samples.size());
            all.append(sample.replaceFirst("\"id\": \"", "\"id\": \"" + i + "-")
                            .replace("Heart Failure", "Heart Failure " + i % 97 + ":"))
                    .append('\n');
        }
        byte[] requests = all.toString().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        decide(requests, 1, answers);
        return new MixedLines(requests, answers.toByteArray());
    }

    /** Runs the command over the lines so many times. */
    static void decide(byte[] requests, long times, OutputStream out) {
        Console console = new Console(
                times == 1 ? new ByteArrayInputStream(requests) : new RepeatedLines(requests, times),
                out,
                new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                false);
        int status = Main.run(List.of("decide"), console);
        if (status != 0) {
            throw new IllegalStateException("a line was not answered: exit status " + status);
        }
    }
}
