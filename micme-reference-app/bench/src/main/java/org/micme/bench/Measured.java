package org.micme.bench;

import java.util.Arrays;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What JMH measured of one benchmark in one JVM of its own.
 *
 * @param best of the iterations, in the benchmark's unit: the one that other programs disturbed least
 * @param first of the iterations
 * @param allocated bytes for each operation
 */
record Measured(double best, double first, double allocated) {

    /**
     * How long a fork warms up and measures.
     *
     * @param warmups how often, before anything counts
     * @param iterations how often
     * @param millis how long each time
     */
    record Effort(int warmups, int iterations, int millis) {}

    /** Runs one benchmark in one fork, as the class of it says whether for a time or for single shots. */
    static Measured of(Class<?> type, String method, Effort effort, String... entries) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + type.getSimpleName() + "\\." + method + "$")
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.millis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (entries.length > 0) {
            options.param("entries", entries);
        }
        return measured(new Runner((Options) options).runSingle());
    }

    private static Measured measured(RunResult run) {
        double[] scores = run.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(
                Arrays.stream(scores).min().orElseThrow(), scores[0], allocated == null ? 0 : allocated.getScore());
    }
}
