package org.micme.contract;

import java.util.List;
import org.micme.spi.store.Store;

/** What the kit has to know of an adapter. */
public interface Adapter {

    /**
     * Opens the store. It is asked for once in each test, and closed after it.
     *
     * @return with nothing in it; never null
     */
    Store emptyStore();

    /**
     * How to do behind the ledger's back what it has to find.
     *
     * @param store what {@link #emptyStore} gave; never null
     * @return never null
     * @throws UnsupportedOperationException where the adapter's author has not said how: the clauses about it then fail
     */
    default Tampering tampering(Store store) {
        throw new UnsupportedOperationException("say in Adapter.tampering how the entries of " + store.name()
                + " can be altered behind its back, so that it can be seen to notice");
    }

    /**
     * What the adapter is known not to fulfil, for a reason that its users can live with.
     *
     * @return each clause once, mostly none; never null
     */
    default List<KnownDeviation> knownDeviations() {
        return List.of();
    }

    /**
     * How many clauses have to be run at least, those that fail among them: a run of fewer fails. {@link StoreContract} asks for
     * all clauses of the ports that there are besides.
     *
     * @return from 0
     */
    default int floor() {
        return 0;
    }
}
