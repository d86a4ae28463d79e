package org.micme.jdbc;

import org.micme.jdbc.sql.Dialect;

/** The store in an H2 file fulfils every contract. */
class H2StoreTest extends JdbcStoreContract {

    H2StoreTest() {
        super(Dialect.H2);
    }
}
