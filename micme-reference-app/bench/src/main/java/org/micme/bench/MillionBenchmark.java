package org.micme.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.series.ChildStatusFacts;
import org.micme.rules.series.ChildStatusRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A million children in one thread, counted by status and reasons: more of them than any cache holds. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class MillionBenchmark {

    private static final int DIFFERENT = 100_000;
    private static final int MILLION = 1_000_000;

    private final List<Case<ChildStatusFacts>> cases = Children.varied(DIFFERENT, 46);

    @Benchmark
    public long[] millionRule() {
        long[] counts = new long[ChildStatus.values().length + 1];
        for (int i = 0; i < MILLION; i++) {
            Case<ChildStatusFacts> each = cases.get(i % DIFFERENT);
            var decision = ChildStatusRule.RULE.decide(each.facts(), each.policy());
            counts[decision.outcome().ordinal()]++;
            counts[counts.length - 1] += decision.reasons().size();
        }
        return counts;
    }

    @Benchmark
    public long[] millionTwin() {
        long[] counts = new long[ChildStatus.values().length + 1];
        for (int i = 0; i < MILLION; i++) {
            Case<ChildStatusFacts> each = cases.get(i % DIFFERENT);
            var answer = ChildStatusTwin.decide(each.facts(), each.policy());
            counts[answer.outcome().ordinal()]++;
            counts[counts.length - 1] += answer.reasons().size();
        }
        return counts;
    }
}
