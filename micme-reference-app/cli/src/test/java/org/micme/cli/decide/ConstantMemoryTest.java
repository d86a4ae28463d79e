package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micme.cli.JsonTree;
import org.micme.cli.Main;
import org.micme.cli.Requests;

/** A stream of any length is answered in a JVM with little memory. */
class ConstantMemoryTest {

    private static final int MANY = 200_000;
    private static final int FEWER = 50_000;

    @TempDir
    private Path folder;

    private Path answers() {
        return folder.resolve("answers.jsonl");
    }

    /** A JVM of its own, with a heap that holds a small part of the input or of the answers. */
    private int runSmall(List<String> arguments) throws IOException, InterruptedException {
        String path = Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                path,
                Main.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(answers().toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.resolve("err.txt")).isEmptyFile();
        return process.exitValue();
    }

    /** Every rule in turn, with an id, an unknown name and a policy that no line before it had. */
    private Path input(int lines, boolean wrongOnesToo) throws IOException {
        List<String> complete = Requests.complete().stream()
                .map(JsonTree::write)
                .map(line -> line.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"@\""))
                .toList();
        Path file = folder.resolve("requests.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < lines; i++) {
                String line = complete.get(i % complete.size()).replace("@", "request-" + i);
                if (wrongOnesToo && i % 3 == 0) {
                    line = "{\"name-" + i + "\":" + i + "," + line.substring(1);
                } else if (wrongOnesToo && i % 3 == 1) {
                    line = line.replace("\"micme\"", "{\"base\":\"micme\",\"claim\":{\"minutesAfter\":" + i + "}}");
                }
                writer.write(line);
                writer.write('\n');
            }
        }
        return file;
    }

    private long answered() throws IOException {
        try (Stream<String> lines = Files.lines(answers())) {
            return lines.count();
        }
    }

    @Test
    void twoHundredThousandLinesAreAnsweredInFewMegabytes() throws IOException, InterruptedException {
        Path input = input(MANY, false);

        assertThat(Files.size(input)).isGreaterThan(40L << 20);
        assertThat(runSmall(List.of("decide", input.toString()))).isZero();
        assertThat(answered()).isEqualTo(MANY);
    }

    @Test
    void errorsAndPoliciesOfTheirOwnTakeNoMemoryEither() throws IOException, InterruptedException {
        Path input = input(FEWER, true);

        assertThat(runSmall(List.of("decide", input.toString()))).isEqualTo(2);
        assertThat(answered()).isEqualTo(FEWER);
    }

    @Test
    void theTableIsMadeInFewMegabytesToo() throws IOException, InterruptedException {
        Path input = input(FEWER, true);

        assertThat(runSmall(List.of("decide", "--table", input.toString()))).isEqualTo(2);
        assertThat(answered()).isLessThan(200);
    }
}
