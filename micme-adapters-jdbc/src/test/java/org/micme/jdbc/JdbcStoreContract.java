package org.micme.jdbc;

import java.util.HashMap;
import java.util.Map;
import org.micme.contract.StoreContract;
import org.micme.contract.Tampering;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.store.Store;

/** The contracts of all ports, on one database. */
abstract class JdbcStoreContract extends StoreContract {

    /** The kit runs many units at once. */
    private static final int CONNECTIONS = 40;

    private final Dialect dialect;
    private final Map<Store, JdbcSettings> opened = new HashMap<>();

    JdbcStoreContract(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Store emptyStore() {
        JdbcSettings settings = Databases.emptied(dialect).withConnections(CONNECTIONS);
        Store store = JdbcStore.open(settings);
        opened.put(store, settings);
        return store;
    }

    @Override
    public Tampering tampering(Store store) {
        return new SqlTampering(opened.get(store));
    }
}
