package org.micme.contract;

import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * An adapter under its contracts: which clauses failed, which passed, and which were about what it leaves out, or fail as declared.
 */
public record Trial(SortedSet<String> failed, SortedSet<String> passed, SortedSet<String> aborted) {

    /** Runs what is selected, and leaves no report. */
    public static Trial of(DiscoverySelector selector) {
        Trial trial = new Trial(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector)
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .configurationParameter(Conformance.REPORT, Conformance.NO_REPORT)
                                .configurationParameter(Conformance.FLOOR, "0")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                test.getSource()
                                        .filter(MethodSource.class::isInstance)
                                        .map(MethodSource.class::cast)
                                        .ifPresent(method -> trial.clauses(result.getStatus())
                                                .add(Clause.name(method.getJavaClass(), method.getJavaMethod())));
                            }
                        });
        return trial;
    }

    private SortedSet<String> clauses(TestExecutionResult.Status status) {
        return switch (status) {
            case FAILED -> failed;
            case SUCCESSFUL -> passed;
            case ABORTED -> aborted;
        };
    }

    /** All clauses of a test that has contracts inside, or is one. */
    public static SortedSet<String> clausesOf(Class<?> test) {
        return Clause.allOf(test);
    }
}
