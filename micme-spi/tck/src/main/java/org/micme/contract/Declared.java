package org.micme.contract;

import java.util.List;

/** What the author of an adapter says of it, beside what it is. Its methods are asked by the thread that runs a clause. */
public interface Declared {

    /**
     * What the adapter is known not to fulfil, for a reason that its users can live with.
     *
     * @return each clause once, mostly none; never null
     */
    default List<KnownDeviation> knownDeviations() {
        return List.of();
    }

    /**
     * How many clauses have to be run at least, those that fail among them: a run of fewer fails. A contract asks for all its clauses
     * besides.
     *
     * @return from 0
     */
    default int floor() {
        return 0;
    }
}
