package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.micme.contract.memory.MemoryStore;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.port.PortAbsent;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** What an adapter declares of itself is held against it too, and stands in the report. */
class ConformanceTest {

    /** How many clauses the contract has that these tests run. */
    static final int CLAUSES = Clause.allOf(MembershipsContract.class).size();

    private static final String LOST = "whatAUnitChangedIsThereForThoseAfterIt";

    @TempDir
    private Path folder;

    /** Loses memberships, and says so. */
    static class Deviating extends MembershipsContract implements Adapter {

        @Override
        public Store emptyStore() {
            return Faults.none().in(Memberships.class, "stream", call -> null).into(new MemoryStore());
        }

        @Override
        public List<KnownDeviation> knownDeviations() {
            return List.of(
                    new KnownDeviation("Memberships.allAreStreamedInTheOrderOfTheirKeys", "streams come later"),
                    new KnownDeviation("Memberships.aStreamCanBeLeftBeforeItsEnd", "streams come later"));
        }
    }

    /** Says that it loses memberships, and does not. */
    static class TooModest extends MembershipsContract implements Adapter {

        @Override
        public Store emptyStore() {
            return new MemoryStore();
        }

        @Override
        public List<KnownDeviation> knownDeviations() {
            return List.of(new KnownDeviation("Memberships." + LOST, "changes are lost"));
        }
    }

    /** Deviates from what nobody asked for. */
    static class Mistaken extends MembershipsContract implements Adapter {

        @Override
        public Store emptyStore() {
            return new MemoryStore();
        }

        @Override
        public List<KnownDeviation> knownDeviations() {
            return List.of(new KnownDeviation("Memberships.whatNobodyAskedFor", "changes are lost"));
        }
    }

    /** Wants more clauses to be run than there are. */
    static class Ambitious extends MembershipsContract implements Adapter {

        @Override
        public Store emptyStore() {
            return new MemoryStore();
        }

        @Override
        public int floor() {
            return 1_000;
        }
    }

    /** Has no memberships. */
    static class WithoutPort extends MembershipsContract implements Adapter {

        @Override
        public Store emptyStore() {
            return without()
                    .in(UnitOfWork.class, "port", call -> {
                        if (call.argument(0) == Memberships.class) {
                            throw new PortAbsent("half", Memberships.class);
                        }
                        return call.proceed();
                    })
                    .into(new MemoryStore());
        }
    }

    /** Says that it has no memberships, and gives them all the same. */
    static class Secretive extends MembershipsContract implements Adapter {

        @Override
        public Store emptyStore() {
            return without().into(new MemoryStore());
        }
    }

    /** Has all. */
    static class Whole extends StoreContract {

        @Override
        public Store emptyStore() {
            return new MemoryStore();
        }
    }

    private static Faults without() {
        return Faults.none().in(Store.class, "ports", call -> {
            Set<Class<? extends StorePort>> ports = new HashSet<>(call.<Set<Class<? extends StorePort>>>proceed());
            ports.remove(Memberships.class);
            return ports;
        });
    }

    /** What became of each test, and of the class. */
    private Map<String, TestExecutionResult> run(DiscoverySelector selector) {
        Map<String, TestExecutionResult> results = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector)
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .configurationParameter(Conformance.REPORT, folder.toString())
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                results.put(test.getDisplayName(), result);
                            }
                        });
        return results;
    }

    private static String message(TestExecutionResult result) {
        return result.getThrowable().orElseThrow().getMessage();
    }

    private String report(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void aKnownDeviationIsShownWithItsReasonAndItsFailure() throws IOException {
        var results = run(selectClass(Deviating.class));
        TestExecutionResult streamed = results.get("allAreStreamedInTheOrderOfTheirKeys()");

        assertThat(streamed.getStatus()).isEqualTo(Status.ABORTED);
        assertThat(message(streamed)).contains("streams come later", "it shows as");
        assertThat(results)
                .allSatisfy((name, result) -> assertThat(result.getStatus()).isNotEqualTo(Status.FAILED));
        assertThat(report("Deviating.md"))
                .contains("| Memberships | " + (CLAUSES - 2) + " | 0 | 2 | 0 |")
                .contains(
                        "- Memberships.aStreamCanBeLeftBeforeItsEnd, known deviation: streams come later; it shows as: ");
        assertThat(report("Deviating.json")).contains("\"adapter\":\"memory\"", "\"knownDeviation\":2", "\"failed\":0");
    }

    @Test
    void aReportSaysOfWhichKitItIsAndLeavesStackTracesOut() {
        Tally tally = new Tally();
        String text =
                "[it is kept]\nExpecting no throwable, but was\n  a.B: lost\n\tat a.B.c(B.java:7)\n\tat java.base/d.E.f(E.java:8)";
        tally.add(new Result("Units.itIsKept", Result.Outcome.FAILED, text));
        ConformanceReport report = new ConformanceReport(tally, List.of());

        assertThat(report.markdown())
                .contains("\nBy kit " + Kit.version() + ".\n")
                .endsWith("\n- Units.itIsKept, failed: [it is kept] Expecting no throwable, but was a.B: lost\n");
        assertThat(report.json()).contains("\"kit\":\"" + Kit.version() + "\"", "(B.java:7)");
    }

    @Test
    void aKnownDeviationThatIsNoneFails() {
        var results = run(selectClass(TooModest.class));

        assertThat(results.get(LOST + "()").getStatus()).isEqualTo(Status.FAILED);
        assertThat(message(results.get(LOST + "()"))).contains("take its known deviation away");
    }

    @Test
    void aKnownDeviationOfNoClauseFails() throws IOException {
        var results = run(selectClass(Mistaken.class));

        assertThat(results.get("ConformanceTest$Mistaken").getStatus()).isEqualTo(Status.FAILED);
        assertThat(report("Mistaken.md")).contains("known deviations are declared of no clause");
    }

    @Test
    void aRunOfFewerClausesThanTheFloorFails() throws IOException {
        var results = run(selectClass(Ambitious.class));

        assertThat(results.get("ConformanceTest$Ambitious").getStatus()).isEqualTo(Status.FAILED);
        assertThat(report("Ambitious.json")).contains(CLAUSES + " clauses were run, and not 1000 or more");
    }

    @Test
    void aRunInWhichContractsAreMissingFails() throws IOException {
        run(selectNestedClass(List.of(Whole.class), StoreContract.OfMemberships.class));

        assertThat(report("Whole.md")).contains("The run is not whole: clauses were not run: AccountSearch.");
    }

    @Test
    void aPortThatIsLeftOutIsRefusedAndAskedNothingElse() throws IOException {
        var results = run(selectClass(WithoutPort.class));

        assertThat(results.get(LOST + "()").getStatus()).isEqualTo(Status.ABORTED);
        assertThat(message(results.get(LOST + "()"))).contains("leaves Memberships out");
        assertThat(report("WithoutPort.md")).contains("| Memberships | 0 | 0 | 0 | " + CLAUSES + " |");
    }

    @Test
    void aPortThatIsLeftOutAndGivenAllTheSameFails() {
        assertThat(run(selectClass(Secretive.class)).get(LOST + "()").getStatus())
                .isEqualTo(Status.FAILED);
    }
}
