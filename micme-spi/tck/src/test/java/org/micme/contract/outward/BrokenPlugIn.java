package org.micme.contract.outward;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.micme.spi.PlugIn;

/**
 * A plug-in that breaks a promise.
 *
 * @param clause that has to fail
 * @param what it does
 * @param method in which, or in which ones, with a blank between their names
 * @param fault made anew for each node of each clause, as it may remember things
 */
record BrokenPlugIn(String clause, String what, String method, IntFunction<Sabotage.Fault> fault) {

    private static final BrokenPlugIn NONE =
            new BrokenPlugIn(".", "nothing", "", Sabotage.each(Sabotage.Call::proceed));

    private static BrokenPlugIn tried = NONE;

    static void tryOut(BrokenPlugIn next) {
        tried = next;
    }

    static void tryOutNone() {
        tried = NONE;
    }

    /** The plug-in in memory, with the fault that is tried out. */
    static <P extends PlugIn> P faulty(Class<P> type, P real, int node) {
        return Sabotage.of(type, real, tried.method, tried.fault.apply(node));
    }

    /** What the other side shows, where the fault is only seen there. */
    @SuppressWarnings("unchecked") // The fault gives what it was given.
    static <T> T shown(String what, T shown) {
        Supplier<T> real = () -> shown;
        return what.equals(tried.method)
                ? (T) Sabotage.of(Supplier.class, real, "get", tried.fault.apply(0))
                        .get()
                : shown;
    }

    /** The contract that the clause stands in. */
    String contract() {
        return clause.substring(0, clause.indexOf('.'));
    }

    @Override
    public String toString() {
        return clause + ": " + what;
    }
}
