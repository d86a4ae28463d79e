package org.micme.cli.decide;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.micme.cli.console.Console;
import org.micme.cli.console.Table;
import org.micme.cli.request.RequestError;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.Reason;
import org.micme.rules.Rule;
import org.micme.rules.Wording;
import org.micme.rules.catalogue.Catalogue;

/** Counts outcomes and reasons, for people to read: what was decided, why, and whose move it is. For one thread. */
final class Summary {

    private static final int ERRORS_SHOWN = 20;
    private static final int CODES_SHOWN = 3;

    private final Map<String, Map<String, Outcome>> byRule = new TreeMap<>(Comparator.comparingInt(Summary::order));
    private final Map<String, Why> reasons = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private long decisions;
    private long refused;

    private static int order(String rule) {
        return Catalogue.rules().indexWhere(known -> known.id().equals(rule));
    }

    private static final class Outcome {
        private long count;
        private final Map<String, Long> codes = new LinkedHashMap<>();
    }

    private static final class Why {
        private final Rule<?, ?, ?> rule;
        private final Reason example;
        private long count;

        Why(Rule<?, ?, ?> rule, Reason example) {
            this.rule = rule;
            this.example = example;
        }
    }

    void add(Decision<?, ?> decision) {
        decisions++;
        String rule = decision.rule().id();
        Outcome outcome = byRule.computeIfAbsent(rule, any -> new LinkedHashMap<>())
                .computeIfAbsent(decision.outcome().name(), any -> new Outcome());
        outcome.count++;
        for (Reason reason : decision.reasons()) {
            outcome.codes.merge(reason.code(), 1L, Long::sum);
            String same = reason.code() + reason.kind().message() + reason.remedy();
            reasons.computeIfAbsent(same, any -> new Why(decision.rule(), reason)).count++;
        }
    }

    void add(long line, RequestError error) {
        refused++;
        if (errors.size() < ERRORS_SHOWN) {
            String where =
                    error.violations().map(v -> v.path() + " " + v.message()).mkString("; ");
            errors.add("line " + line + ": " + error.code() + ": " + (where.isEmpty() ? error.message() : where));
        }
    }

    boolean hasErrors() {
        return refused > 0;
    }

    void write(Console console, Wording wording) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        outcomes().write(out);
        writeMoves(out, wording);
        out.println();
        out.println(counted(decisions, "decision")
                + (refused == 0 ? "" : ", " + counted(refused, "line") + " that can't be answered:"));
        errors.forEach(out::println);
        if (refused > errors.size()) {
            out.println("and " + (refused - errors.size()) + " more");
        }
        out.flush();
    }

    private Table outcomes() {
        Table table = new Table("Rule", "Outcome", "Count", "Why");
        byRule.forEach((rule, outcomes) -> outcomes.forEach(
                (name, outcome) -> table.row(rule, name, String.valueOf(outcome.count), counted(outcome.codes))));
        return table;
    }

    private static String counted(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    private static String counted(Map<String, Long> codes) {
        List<String> texts = new ArrayList<>();
        codes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(CODES_SHOWN)
                .forEach(entry -> texts.add(entry.getKey() + (entry.getValue() > 1 ? " " + entry.getValue() : "")));
        int more = codes.size() - texts.size();
        return String.join(", ", texts) + (more > 0 ? ", and " + more + " more" : "");
    }

    /** Whose move it is, and what there is to do, with one example of each reason. */
    private void writeMoves(PrintWriter out, Wording wording) {
        Owner owner = null;
        List<Why> sorted = new ArrayList<>(reasons.values());
        sorted.sort(Comparator.comparing((Why why) -> why.example.owner()).thenComparing(why -> -why.count));
        for (Why why : sorted) {
            if (why.example.owner() != owner) {
                owner = why.example.owner();
                out.println();
                out.println("The move is with: " + owner);
            }
            out.println("  " + why.count + " x " + why.example.code() + ": " + wording.message(why.rule, why.example));
            out.println("      -> " + wording.remedy(why.rule, why.example));
        }
    }
}
