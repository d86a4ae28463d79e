package org.micme.contract;

import org.micme.spi.store.Store;

/** What the kit has to know of an adapter. */
public interface Adapter extends Declared {

    /**
     * Opens the store. It is asked for once in each test, and closed after it.
     *
     * @return with nothing in it; never null
     */
    Store emptyStore();

    /**
     * How to do behind the store's back what its ledger has to find, and what its outbox has to bear.
     *
     * @param store what {@link #emptyStore} gave; never null
     * @return never null
     * @throws UnsupportedOperationException where the adapter's author has not said how: the clauses about it then fail
     */
    default Tampering tampering(Store store) {
        throw new UnsupportedOperationException("say in Adapter.tampering how entries and messages of " + store.name()
                + " can be altered behind its back, so that it can be seen to notice");
    }
}
