package org.micme.jdbc;

import java.sql.SQLException;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.port.StoreUnavailable;

/** What an exception of the database means for a unit that was given up. Immutable and thread safe. */
final class Breakdowns {

    private final Dialect dialect;

    Breakdowns(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Whether the unit may succeed when it is done anew: another unit stood in its way, or the connection was cut. */
    boolean isWorthRepeating(SQLException e) {
        return dialect.isContention(e) || dialect.isCutOff(e);
    }

    StoreUnavailable unavailable(SQLException e) {
        String what;
        if (dialect.isFull(e)) {
            what = "the database has no room left: make room, and try again";
        } else if (dialect.isContention(e)) {
            what = "the database gave the unit up again and again because of others: try again later";
        } else if (dialect.isCutOff(e) || e.getSQLState() == null) {
            what = "the database can't be reached, or has no connection free: try again later";
        } else {
            what = "the database refused a statement: SQL state " + e.getSQLState();
        }
        return StoreUnavailable.nothingKept(what, new SqlFailure(e));
    }
}
