package org.micme.contract;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Clauses about one port, each of them a test. The kit's contracts extend it, and adapters' tests extend those: here stands what every
 * contract has to say for the report. For one thread, as tests are.
 */
@ExtendWith(Conformance.class)
public abstract class Contract {

    /** For the kit's contracts. */
    protected Contract() {}

    /**
     * What the report calls the adapter.
     *
     * @return never null
     */
    protected abstract String adapterName();

    /**
     * What its author says of it.
     *
     * @return never null
     */
    protected abstract Declared declared();

    /**
     * Sees whether the adapter leaves out what a clause is about, and whether it refuses that as agreed.
     *
     * @param clause a test; never null
     * @return what it leaves out, and refuses; none where the clause is to be run
     * @throws AssertionError where it leaves it out, and does not refuse it
     */
    protected Optional<String> leftOut(Method clause) {
        return Optional.empty();
    }

    /**
     * Lets several threads start together, and waits for them. They end, or this fails after a minute.
     *
     * @param <T> what they find
     * @param runners how many, from 1
     * @param course what each does, with its number from 0; never null
     * @return what each found, in the order of their numbers; never null
     * @throws AssertionError where one hangs, or ends with something checked
     */
    protected static <T> List<T> atOnce(int runners, IntFunction<T> course) {
        return Race.run(runners, course);
    }

    /**
     * Does something in another thread, and waits for it. It ends, or this fails after a minute.
     *
     * @param <T> what it finds
     * @param deed never null
     * @return what it found
     * @throws AssertionError where it hangs, or ends with something checked
     */
    protected static <T> T aside(Callable<T> deed) {
        return Race.aside(deed);
    }
}
