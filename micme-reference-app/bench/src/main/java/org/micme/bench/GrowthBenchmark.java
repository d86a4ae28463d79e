package org.micme.bench;

import java.util.concurrent.TimeUnit;
import org.micme.rules.Decision;
import org.micme.rules.accrued.AccruedClaimFacts;
import org.micme.rules.accrued.AccruedClaimRule;
import org.micme.rules.moc.MocProgressFacts;
import org.micme.rules.moc.MocProgressRule;
import org.micme.rules.policy.PolicyPacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How one decision grows with its facts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class GrowthBenchmark {

    /** How many entries the facts have. */
    @Param({"1000", "10000"})
    public int entries;

    private AccruedClaimFacts accrued = Growth.accruedClaim(4);
    private MocProgressFacts progress = Growth.mocProgress(4);

    /** Makes the facts. */
    @Setup
    public void makeFacts() {
        accrued = Growth.accruedClaim(entries);
        progress = Growth.mocProgress(entries);
    }

    @Benchmark
    public Decision<?, ?> accruedClaim() {
        return AccruedClaimRule.RULE.decide(accrued, PolicyPacks.micme());
    }

    @Benchmark
    public Decision<?, ?> mocProgress() {
        return MocProgressRule.RULE.decide(progress, PolicyPacks.micme());
    }
}
