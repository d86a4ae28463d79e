package org.micme.contract;

import org.micme.contract.memory.MemoryStore;
import org.micme.contract.memory.MemoryTampering;
import org.micme.spi.store.Store;

/** The store in memory fulfils every contract. */
class MemoryStoreTest extends StoreContract {

    @Override
    public Store emptyStore() {
        return new MemoryStore();
    }

    @Override
    public Tampering tampering(Store store) {
        return new MemoryTampering((MemoryStore) store);
    }
}
