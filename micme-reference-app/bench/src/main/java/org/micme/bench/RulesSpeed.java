package org.micme.bench;

import java.util.Arrays;
import java.util.List;
import org.micme.bench.Measured.Effort;

/**
 * Shows that the rules are as fast as they have to be: as ratios to their twins, measured in turns on the same machine. Exits
 * with 1 where a bound does not hold. Named parts are measured alone; {@code --short} measures each less often.
 */
public final class RulesSpeed {

    private static final List<String> RULES = List.of("child-status", "claim-window", "password-policy", "moc-claim");

    /** What n log n makes of ten times as many entries, from 1,000 on. */
    private static final double N_LOG_N = 10 * Math.log(10_000) / Math.log(1_000);

    /** Memory grows out of the caches between the two sizes, and the machine is shared: half as much again is noise. */
    private static final double NOISE = 1.5;

    private final Figures figures = new Figures(System.out);
    private final List<String> parts;
    private final boolean quick;
    private final int rounds;
    private final Effort effort;

    private RulesSpeed(List<String> args) {
        this.quick = args.contains("--short");
        this.parts = args.stream().filter(arg -> !arg.startsWith("--")).toList();
        this.rounds = quick ? 2 : 5;
        this.effort = quick ? new Effort(7, 5, 200) : new Effort(8, 8, 250);
    }

    /**
     * Measures.
     *
     * @param args {@code --short}, and the parts to measure: rules, {@code million}, {@code growth}, {@code first}; none for all
     * @throws Exception where a measurement fails
     */
    public static void main(String[] args) throws Exception {
        System.exit(new RulesSpeed(Arrays.asList(args)).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        for (String rule : RULES) {
            if (wanted(rule)) {
                decision(rule);
            }
        }
        if (wanted("million")) {
            million();
        }
        if (wanted("growth")) {
            growth("accruedClaim");
            growth("mocProgress");
        }
        if (wanted("first")) {
            firstDecision("class path", FreshJvms.onClassPath());
            firstDecision("module path", FreshJvms.onModulePath());
        }
        return figures.conclude();
    }

    private boolean wanted(String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private void decision(String rule) throws Exception {
        double[] times = new double[rounds];
        double[] bytes = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Measured twin = Measured.of(RuleBenchmark.class, camelCase(rule) + "Twin", effort);
            Measured own = Measured.of(RuleBenchmark.class, camelCase(rule) + "Rule", effort);
            figures.note(
                    "     %s: %.0f ns and %.0f bytes, its twin %.0f ns and %.0f bytes",
                    rule, own.best(), own.allocated(), twin.best(), twin.allocated());
            times[i] = own.best() / twin.best();
            bytes[i] = own.allocated() - twin.allocated();
        }
        figures.note("     spread of the ratio: %s", Figures.spread(times));
        if (rule.equals("child-status")) {
            figures.bound(rule + ", bytes more than its twin", Figures.median(bytes), 400, "bytes");
            figures.bound(rule, Figures.median(times), 1.5, "times its twin");
        } else {
            figures.bound(rule, Figures.median(times), 2, "times its twin");
        }
    }

    /** From the first child in a fresh JVM on: no warming up. */
    private void million() throws Exception {
        Effort shots = new Effort(0, 3, 0);
        double[] cold = new double[rounds];
        double[] warm = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Measured twin = Measured.of(MillionBenchmark.class, "millionTwin", shots);
            Measured own = Measured.of(MillionBenchmark.class, "millionRule", shots);
            figures.note(
                    "     a million children: %.0f ms, and %.0f ms in a fresh JVM; by hand %.0f and %.0f ms",
                    own.best(), own.first(), twin.best(), twin.first());
            cold[i] = own.first() / twin.first();
            warm[i] = own.best() / twin.best();
        }
        figures.note("     spread of the ratio: %s; in a fresh JVM: %s", Figures.spread(warm), Figures.spread(cold));
        figures.bound("a million children in a fresh JVM", Figures.median(cold), 1.5, "times the loop by hand");
        figures.bound("a million children", Figures.median(warm), 1.5, "times the loop by hand");
    }

    private void growth(String rule) throws Exception {
        double[] growth = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Measured few = Measured.of(GrowthBenchmark.class, rule, effort, "1000");
            Measured many = Measured.of(GrowthBenchmark.class, rule, effort, "10000");
            figures.note(
                    "     %s: %.0f us for 1,000 entries, %.0f us for 10,000",
                    rule, few.best() / 1000, many.best() / 1000);
            growth[i] = many.best() / few.best();
        }
        figures.note("     spread of the growth: %s", Figures.spread(growth));
        figures.note("     n log n is %.2f; %.1f times that is allowed, for noise", N_LOG_N, NOISE);
        figures.bound(rule + " at ten times the entries", Figures.median(growth), N_LOG_N * NOISE, "times as long");
    }

    /** The rule pays for its policy, its twin doesn't: by hand the figures could stand in the code. */
    private void firstDecision(String path, FreshJvms jvms) throws Exception {
        int times = quick ? 5 : 15;
        for (String rule : RULES) {
            double[] own = new double[times];
            double[] twin = new double[times];
            double[] decision = new double[times];
            for (int i = 0; i < times; i++) {
                double[] byHand = jvms.decide(rule, "twin");
                double[] byRule = jvms.decide(rule, "rule");
                twin[i] = byHand[0] + byHand[2];
                own[i] = byRule[0] + byRule[1] + byRule[2];
                decision[i] = byRule[2];
            }
            figures.note(
                    "     first %s, %s: %.1f ms after main, of which %.1f ms decide; its twin %.1f ms",
                    rule, path, Figures.median(own), Figures.median(decision), Figures.median(twin));
            figures.bound(
                    "first " + rule + " on the " + path,
                    Figures.median(own) - Figures.median(twin),
                    30,
                    "ms after its twin");
        }
    }

    private static String camelCase(String rule) {
        int dash = rule.indexOf('-');
        return rule.substring(0, dash) + Character.toUpperCase(rule.charAt(dash + 1)) + rule.substring(dash + 2);
    }
}
