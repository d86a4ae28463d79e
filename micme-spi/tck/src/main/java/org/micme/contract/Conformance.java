package org.micme.contract;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/** Holds clauses against what the adapter declares of itself, counts what came of them, and writes the report. */
final class Conformance implements BeforeEachCallback, InvocationInterceptor, TestWatcher, AfterAllCallback {

    static final String REPORT = "micme.conformance.report";
    static final String FLOOR = "micme.conformance.floor";
    static final String NO_REPORT = "none";

    private static final String DEFAULT_REPORT = "target/conformance";

    /** A clause about what the adapter leaves out, and refuses. */
    private static final class LeftOut extends TestAbortedException {

        private static final long serialVersionUID = 1L;

        LeftOut(String what) {
            super(what);
        }
    }

    /** A clause that fails as declared. */
    private static final class Deviating extends TestAbortedException {

        private static final long serialVersionUID = 1L;

        private final String shown;

        Deviating(KnownDeviation declared, Throwable failure) {
            this(declared.reason() + "; it shows as: " + failure.getMessage(), failure);
        }

        private Deviating(String shown, Throwable failure) {
            super("known deviation: " + shown, failure);
            this.shown = shown;
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (context.getRequiredTestInstance() instanceof Clauses clauses) {
            clauses.hold(context.getRequiredTestInstances()
                    .findInstance(Adapter.class)
                    .orElseThrow(() -> new IllegalStateException("the test of a contract implements Adapter")));
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Contract contract = (Contract) context.getRequiredTestInstance();
        Tally tally = tally(context);
        tally.isOf(contract.adapterName(), contract.declared());
        Optional<String> leftOut = contract.leftOut(method.getExecutable());
        if (leftOut.isPresent()) {
            invocation.skip();
            throw new LeftOut(leftOut.get());
        }
        Optional<KnownDeviation> declared = tally.deviation(clause(context));
        try {
            invocation.proceed();
        } catch (AssertionError | Exception failure) {
            throw declared.<Throwable>map(deviation -> new Deviating(deviation, failure))
                    .orElse(failure);
        }
        if (declared.isPresent()) {
            throw new AssertionError("the clause is fulfilled: take its known deviation away");
        }
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        add(context, Result.Outcome.PASSED, "");
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        add(context, Result.Outcome.FAILED, String.valueOf(cause.getMessage()));
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        if (cause instanceof Deviating deviating) {
            add(context, Result.Outcome.KNOWN_DEVIATION, deviating.shown);
        } else {
            Result.Outcome outcome = cause instanceof LeftOut ? Result.Outcome.ABSENT : Result.Outcome.FAILED;
            add(context, outcome, String.valueOf(cause.getMessage()));
        }
    }

    private static void add(ExtensionContext context, Result.Outcome outcome, String text) {
        tally(context).add(new Result(clause(context), outcome, text));
    }

    private static String clause(ExtensionContext context) {
        return Clause.name(context.getRequiredTestClass(), context.getRequiredTestMethod());
    }

    /** One for each test class that has no other around it. */
    private static Tally tally(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Conformance.class))
                .getOrComputeIfAbsent(outermost(context).getUniqueId(), id -> new Tally(), Tally.class);
    }

    private static ExtensionContext outermost(ExtensionContext context) {
        ExtensionContext root = context.getRoot();
        return context.getParent()
                .filter(parent -> parent != root)
                .map(Conformance::outermost)
                .orElse(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (outermost(context) != context) {
            return;
        }
        Tally tally = tally(context);
        List<String> faults = context.getConfigurationParameter(FLOOR, Integer::valueOf)
                .map(tally::faults)
                .orElseGet(() -> tally.faults(Clause.allOf(context.getRequiredTestClass())));
        String folder = context.getConfigurationParameter(REPORT).orElse(DEFAULT_REPORT);
        if (!folder.equals(NO_REPORT)) {
            new ConformanceReport(tally, faults)
                    .write(folder, context.getRequiredTestClass().getSimpleName());
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("; ", faults));
        }
    }
}
