package org.micme.contract;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.micme.contract.memory.MemoryStore;
import org.micme.contract.memory.MemoryTampering;
import org.micme.spi.store.Store;

/**
 * An adapter that breaks a promise.
 *
 * @param clause that has to fail
 * @param what it does
 * @param faults made anew for each store, as they may remember things
 */
record Broken(String clause, String what, Supplier<Faults> faults) {

    Broken(String clause, String what, Class<?> type, String method, Faults.Fault fault) {
        this(clause, what, () -> Faults.none().in(type, method, fault));
    }

    /** Whether an instant has no fraction of a second. */
    static boolean isWhole(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).equals(at);
    }

    /** The contract that the clause stands in. */
    String contract() {
        return clause.substring(0, clause.indexOf('.'));
    }

    @Override
    public String toString() {
        return clause + ": " + what;
    }

    /** What the contracts are held against while a broken adapter is tried: one at a time. */
    static final class UnderTest extends StoreContract {

        private static Supplier<Faults> faults = Faults::none;
        private static MemoryStore real = new MemoryStore();

        static void use(Supplier<Faults> next) {
            faults = next;
        }

        private static Store next() {
            real = new MemoryStore();
            return faults.get().into(real);
        }

        @Override
        public Store emptyStore() {
            return next();
        }

        @Override
        public Tampering tampering(Store store) {
            return new MemoryTampering(real);
        }
    }
}
