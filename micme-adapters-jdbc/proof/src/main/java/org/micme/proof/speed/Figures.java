package org.micme.proof.speed;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured beside its bound, and last the figure that is closest to it, or furthest beyond. For one thread. */
final class Figures {

    private final PrintStream out;
    private boolean allHold = true;
    private double closest = Double.NEGATIVE_INFINITY;
    private String closestLine = "nothing was measured";

    Figures(PrintStream out) {
        this.out = out;
    }

    /** Prints a line that decides nothing. */
    void note(String format, Object... values) {
        out.println("     " + String.format(Locale.ROOT, format, values));
    }

    /** The median of some ratios has to be large. */
    void atLeast(String what, double[] ratios, double bound) {
        decide(what, ratios, bound, "at least", bound / median(ratios));
    }

    /** The median of some ratios has to be small. */
    void atMost(String what, double[] ratios, double bound) {
        decide(what, ratios, bound, "at most", median(ratios) / bound);
    }

    private void decide(String what, double[] ratios, double bound, String way, double used) {
        boolean holds = used <= 1;
        allHold &= holds;
        String line = String.format(
                Locale.ROOT,
                "%-4s %s: %.2f, %s %.2f (rounds: %s)",
                holds ? "ok" : "FAIL",
                what,
                median(ratios),
                way,
                bound,
                spread(ratios));
        out.println(line);
        if (used > closest) {
            closest = used;
            closestLine = line;
        }
    }

    /** Whether every figure holds, told in the last line. */
    boolean conclude() {
        out.println("closest to its bound: " + closestLine);
        return allHold;
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String spread(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        StringBuilder text = new StringBuilder();
        for (double value : sorted) {
            text.append(String.format(Locale.ROOT, text.length() == 0 ? "%.2f" : " %.2f", value));
        }
        return text.toString();
    }
}
