package org.micme.jdbc;

import org.micme.jdbc.sql.Dialect;

/** The store on a PostgreSQL server fulfils every contract. */
class PostgresqlStoreTest extends JdbcStoreContract {

    PostgresqlStoreTest() {
        super(Dialect.POSTGRESQL);
    }
}
