package org.micme.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Measures the command {@code micme decide} beside what Jackson alone needs for the same lines, whether its memory grows, and how
 * long one line takes from the start of a process to its end beside a JVM that does nothing.
 *
 * <p>Arguments: the distribution's folder, and {@code --short} for fewer rounds of fewer lines.
 */
public final class DecideSpeed {

    private static final double MOST_TIMES_JACKSON = 2.5;
    private static final double MOST_TIMES_BARE_JVM = 4;
    private static final double MOST_MEGABYTES_MORE = 4;

    private final Figures figures = new Figures(System.out);
    private final Path distribution;
    private final long times;
    private final int rounds;
    private final int starts;

    private DecideSpeed(Path distribution, boolean brief) {
        this.distribution = distribution;
        this.times = brief ? 20 : 100;
        this.rounds = brief ? 3 : 5;
        this.starts = brief ? 11 : 31;
    }

    /**
     * Measures, prints, and exits with 1 where a bound doesn't hold.
     *
     * @param arguments the distribution's folder, {@code --short} behind it or not
     * @throws IOException where reading or starting a process fails
     * @throws InterruptedException where somebody interrupts
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean brief = arguments.length > 1 && arguments[1].equals("--short");
        DecideSpeed speed = new DecideSpeed(Path.of(arguments[0]), brief);
        MixedLines lines = MixedLines.of(speed.distribution.resolve("samples/history.jsonl"));
        speed.measureStart(lines);
        speed.measureLines(lines);
        speed.measureMemory(lines);
        System.exit(speed.figures.conclude() ? 0 : 1);
    }

    private static OutputStream nowhere() {
        return new BufferedOutputStream(OutputStream.nullOutputStream(), 1 << 16);
    }

    private void measureLines(MixedLines lines) throws IOException {
        JacksonFloor floor = new JacksonFloor(lines);
        // Both are warmed up on the very lines, in turns.
        for (int i = 0; i < 3; i++) {
            floor.run(lines.requests, 10, nowhere());
            MixedLines.decide(lines.requests, 10, nowhere());
        }
        double[] jackson = new double[rounds];
        double[] decide = new double[rounds];
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            floor.run(lines.requests, times, nowhere());
            long between = System.nanoTime();
            MixedLines.decide(lines.requests, times, nowhere());
            long end = System.nanoTime();
            jackson[i] = (between - start) / 1e9;
            decide[i] = (end - between) / 1e9;
            ratios[i] = decide[i] / jackson[i];
        }
        figures.note(
                "%d lines, seconds: Jackson alone %s, micme decide %s",
                times * MixedLines.COUNT, Figures.spread(jackson), Figures.spread(decide));
        figures.bound("micme decide beside Jackson alone", Figures.median(ratios), MOST_TIMES_JACKSON, "times");
    }

    private void measureMemory(MixedLines lines) {
        double afterFew = usedAfter(lines, times / 10);
        double afterHalf = usedAfter(lines, times / 2);
        double afterAll = usedAfter(lines, times);
        figures.note(
                "megabytes used after %d, %d, %d lines: %.2f %.2f %.2f",
                times / 10 * MixedLines.COUNT,
                times / 2 * MixedLines.COUNT,
                times * MixedLines.COUNT,
                afterFew,
                afterHalf,
                afterAll);
        figures.bound(
                "memory after all lines beside a tenth", afterAll - afterFew, MOST_MEGABYTES_MORE, "megabytes more");
    }

    private static double usedAfter(MixedLines lines, long times) {
        MixedLines.decide(lines.requests, times, nowhere());
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private void measureStart(MixedLines lines) throws IOException, InterruptedException {
        Path one = Files.createTempFile("micme", ".jsonl");
        String requests = new String(lines.requests, StandardCharsets.UTF_8);
        Files.writeString(one, requests.substring(0, requests.indexOf('\n') + 1));
        Path folder = Files.createTempDirectory("micme-nothing");
        putProgramThatDoesNothing(folder);
        List<String> bare = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                folder.toString(),
                Nothing.class.getName());
        List<String> decide = List.of(distribution.resolve("bin/micme").toString(), "decide", one.toString());
        double[] nothing = new double[starts];
        double[] line = new double[starts];
        for (int i = 0; i < starts; i++) {
            nothing[i] = milliseconds(bare);
            line[i] = milliseconds(decide);
        }
        Files.delete(one);
        delete(folder);
        figures.note("milliseconds: bare JVM %s", Figures.spread(nothing));
        figures.note("milliseconds: one line  %s", Figures.spread(line));
        figures.bound(
                "one line beside a bare JVM, start to exit",
                Figures.median(line) / Figures.median(nothing),
                MOST_TIMES_BARE_JVM,
                "times");
    }

    /** Alone in a folder, and started as the command is: a long class path or another collector would flatter the command. */
    private static void putProgramThatDoesNothing(Path folder) throws IOException {
        String name = Nothing.class.getName().replace('.', '/') + ".class";
        Path program = folder.resolve(name);
        Files.createDirectories(folder.resolve(Nothing.class.getPackageName().replace('.', '/')));
        try (InputStream in = DecideSpeed.class.getResourceAsStream("/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), program);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static double milliseconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** A program that does nothing. */
    static final class Nothing {

        private Nothing() {}

        public static void main(String[] arguments) {}
    }
}
