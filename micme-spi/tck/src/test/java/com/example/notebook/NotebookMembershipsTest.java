package com.example.notebook;

import java.util.List;
import org.micme.contract.Adapter;
import org.micme.contract.KnownDeviation;
import org.micme.contract.MembershipsContract;
import org.micme.spi.store.Store;

// region one-port
class NotebookMembershipsTest extends MembershipsContract implements Adapter {

    @Override
    public Store emptyStore() {
        return new NotebookStore();
    }

    @Override
    public List<KnownDeviation> knownDeviations() {
        // new KnownDeviation("Memberships.aStreamCanBeLeftBeforeItsEnd", "the driver reads to the end")
        return List.of();
    }
}
// endregion
