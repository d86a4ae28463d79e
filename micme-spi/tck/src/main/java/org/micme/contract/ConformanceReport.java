package org.micme.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What came of all clauses of an adapter, for people and for programs. */
record ConformanceReport(Tally tally, List<String> faults) {

    private static final Pattern STACK = Pattern.compile("(?m)^\\s*at [\\w.$<>/@-]+\\(");

    /** Writes both forms into a folder, which is made where there is none. */
    void write(String folder, String name) {
        try {
            Path into = Files.createDirectories(Path.of(folder));
            Files.writeString(into.resolve(name + ".md"), markdown());
            Files.writeString(into.resolve(name + ".json"), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<Result>> byContract() {
        return tally.results().stream()
                .collect(Collectors.groupingBy(Result::contract, TreeMap::new, Collectors.toList()));
    }

    private static long count(List<Result> results, Result.Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    String markdown() {
        StringBuilder page = new StringBuilder(
                "# Conformance of " + tally.adapter() + "\n\nBy kit " + Kit.version() + ".\n\n| contract |");
        Result.Outcome[] outcomes = Result.Outcome.values();
        Arrays.stream(outcomes)
                .forEach(outcome -> page.append(' ').append(outcome.words()).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(outcomes.length)).append('\n');
        byContract().forEach((contract, results) -> page.append(row(contract, results)));
        page.append(row("all", tally.results()));
        faults.forEach(
                fault -> page.append("\nThe run is not whole: ").append(fault).append('\n'));
        tally.results().stream()
                .filter(ConformanceReport::isTold)
                .forEach(result -> page.append("\n- ")
                        .append(result.clause())
                        .append(", ")
                        .append(result.outcome().words())
                        .append(": ")
                        .append(oneLine(result.text())));
        return page.append('\n').toString();
    }

    private static boolean isTold(Result result) {
        return result.outcome() == Result.Outcome.FAILED || result.outcome() == Result.Outcome.KNOWN_DEVIATION;
    }

    private static String row(String name, List<Result> results) {
        return Arrays.stream(Result.Outcome.values())
                .map(outcome -> " " + count(results, outcome) + " |")
                .collect(Collectors.joining("", "| " + name + " |", "\n"));
    }

    /** What a text says before a stack trace begins in it. */
    private static String oneLine(String text) {
        return STACK.split(text, 2)[0].strip().replaceAll("\\s+", " ");
    }

    String json() {
        String clauses = tally.results().stream()
                .map(result -> "{\"clause\":" + quoted(result.clause()) + ",\"outcome\":"
                        + quoted(result.outcome().key()) + ",\"text\":" + quoted(result.text()) + "}")
                .collect(Collectors.joining(",\n", "[\n", "\n]"));
        String totals = Arrays.stream(Result.Outcome.values())
                .map(outcome -> quoted(outcome.key()) + ":" + tally.count(outcome))
                .collect(Collectors.joining(",", "{", "}"));
        String whole = faults.stream().map(ConformanceReport::quoted).collect(Collectors.joining(",", "[", "]"));
        return "{\"adapter\":" + quoted(tally.adapter()) + ",\n\"kit\":" + quoted(Kit.version()) + ",\n\"totals\":"
                + totals + ",\n\"faults\":" + whole + ",\n\"clauses\":" + clauses + "}\n";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
