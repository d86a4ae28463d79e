package org.micme.contract;

import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.store.Store;

/**
 * What is asked of a store, a clause in each test. Whoever wants one contract alone extends it, and implements {@link Adapter} in the
 * same class; {@link StoreContract} has them all. Each clause has a store of its own.
 */
public abstract class Clauses extends Contract {

    static final InstitutionId INSTITUTION = InstitutionId.of("mercy");
    static final InstitutionId OTHER = InstitutionId.of("saint-elsewhere");

    private @Nullable Adapter adapter;
    private @Nullable Store store;

    Clauses() {}

    /** Says what the contract is for, before each clause. */
    final void hold(Adapter against) {
        adapter = against;
    }

    @Override
    protected final String adapterName() {
        return store().name();
    }

    @Override
    protected final Declared declared() {
        return adapter();
    }

    @Override
    protected final Optional<String> leftOut(Method clause) {
        return absent().map(left -> {
            Absence.mustBeRefused(store(), left);
            return "the store leaves " + left.getSimpleName() + " out, and refuses it";
        });
    }

    @BeforeEach
    final void openStore() {
        store = adapter().emptyStore();
    }

    @AfterEach
    final void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    final Adapter adapter() {
        return known(adapter);
    }

    final Store store() {
        return known(store);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a clause is called by Jupiter alone");
        }
        return value;
    }

    /** What the clauses need and the store leaves out: a port, or its jobs. */
    Optional<Class<?>> absent() {
        return Optional.empty();
    }
}
