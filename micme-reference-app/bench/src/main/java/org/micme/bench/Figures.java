package org.micme.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured beside what is allowed, and last the figure that comes closest to its bound. */
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
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** Prints a figure that decides. */
    void bound(String what, double figure, double atMost, String unit) {
        boolean holds = figure <= atMost;
        allHold &= holds;
        String line = String.format(
                Locale.ROOT, "%-4s %s: %.2f %s, at most %.2f", holds ? "ok" : "FAIL", what, figure, unit, atMost);
        out.println(line);
        if (figure / atMost > closest) {
            closest = figure / atMost;
            closestLine = line;
        }
    }

    /** Whether every figure holds, told in the last line. */
    boolean conclude() {
        note("closest to its bound: %s", closestLine);
        return allHold;
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The values in order of size, for whoever wonders how noisy the machine was. */
    static String spread(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        StringBuilder text = new StringBuilder();
        for (double value : sorted) {
            text.append(String.format(Locale.ROOT, text.length() == 0 ? "%.2f" : " %.2f", value));
        }
        return text.toString();
    }
}
