package org.micme.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.micme.rules.account.PasswordFacts;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.moc.MocClaimFacts;
import org.micme.rules.moc.MocClaimRule;
import org.micme.rules.series.ChildStatusFacts;
import org.micme.rules.series.ChildStatusRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One decision, as the mean over varied ones; a rule beside its twin. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(RuleBenchmark.MANY)
public class RuleBenchmark {

    /** How many cases are decided in one invocation. */
    static final int MANY = 10_000;

    /** Children of series. */
    @State(Scope.Thread)
    public static class OfChildren {
        final List<Case<ChildStatusFacts>> cases = Children.varied(MANY, 42);
    }

    /** Moments of claiming. */
    @State(Scope.Thread)
    public static class OfWindows {
        final List<Case<ClaimWindowFacts>> cases = ClaimWindows.varied(MANY, 43);
    }

    /** Passwords. */
    @State(Scope.Thread)
    public static class OfPasswords {
        final List<Case<PasswordFacts>> cases = Passwords.varied(MANY, 44);
    }

    /** Claims of MOC credit. */
    @State(Scope.Thread)
    public static class OfMocClaims {
        final List<Case<MocClaimFacts>> cases = MocClaims.varied(MANY, 45);
    }

    @Benchmark
    public void childStatusRule(OfChildren of, Blackhole sink) {
        for (Case<ChildStatusFacts> each : of.cases) {
            sink.consume(ChildStatusRule.RULE.decide(each.facts(), each.policy()));
        }
    }

    @Benchmark
    public void childStatusTwin(OfChildren of, Blackhole sink) {
        for (Case<ChildStatusFacts> each : of.cases) {
            sink.consume(ChildStatusTwin.decide(each.facts(), each.policy()));
        }
    }

    @Benchmark
    public void claimWindowRule(OfWindows of, Blackhole sink) {
        for (Case<ClaimWindowFacts> each : of.cases) {
            sink.consume(ClaimWindowRule.RULE.decide(each.facts(), each.policy()));
        }
    }

    @Benchmark
    public void claimWindowTwin(OfWindows of, Blackhole sink) {
        for (Case<ClaimWindowFacts> each : of.cases) {
            sink.consume(ClaimWindowTwin.decide(each.facts(), each.policy()));
        }
    }

    @Benchmark
    public void passwordPolicyRule(OfPasswords of, Blackhole sink) {
        for (Case<PasswordFacts> each : of.cases) {
            sink.consume(PasswordPolicyRule.RULE.decide(each.facts(), each.policy()));
        }
    }

    @Benchmark
    public void passwordPolicyTwin(OfPasswords of, Blackhole sink) {
        for (Case<PasswordFacts> each : of.cases) {
            sink.consume(PasswordPolicyTwin.decide(each.facts(), each.policy()));
        }
    }

    @Benchmark
    public void mocClaimRule(OfMocClaims of, Blackhole sink) {
        for (Case<MocClaimFacts> each : of.cases) {
            sink.consume(MocClaimRule.RULE.decide(each.facts(), each.policy()));
        }
    }

    @Benchmark
    public void mocClaimTwin(OfMocClaims of, Blackhole sink) {
        for (Case<MocClaimFacts> each : of.cases) {
            sink.consume(MocClaimTwin.decide(each.facts(), each.policy()));
        }
    }
}
