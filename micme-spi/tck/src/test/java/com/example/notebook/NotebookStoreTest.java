package com.example.notebook;

import org.micme.contract.StoreContract;
import org.micme.spi.store.Store;

// region adapter-test
class NotebookStoreTest extends StoreContract {

    @Override
    public Store emptyStore() {
        return new NotebookStore();
    }

    @Override
    public int floor() {
        return 39;
    }
}
// endregion
