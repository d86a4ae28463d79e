package org.micme.jdbc;

import java.sql.SQLException;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.port.StoreUnavailable;

/** What an exception of the database means for a unit that was given up. Immutable and thread safe. */
final class Breakdowns {

    private static final int MOST_CAUSES = 10;

    private final Dialect dialect;

    Breakdowns(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Whether the unit may succeed when it is done anew: another unit stood in its way, or the connection was cut. */
    boolean isWorthRepeating(SQLException e) {
        passErrors(e);
        return dialect.isContention(e) || dialect.isCutOff(e);
    }

    /** What to tell whoever asked for the unit; an error of this program, such as a lack of memory, is thrown instead. */
    StoreUnavailable unavailable(SQLException e) {
        passErrors(e);
        String what;
        if (dialect.isFull(e)) {
            what = "the database has no room left: make room, and try again";
        } else if (dialect.isContention(e)) {
            what = "the database gave the unit up again and again because of others: try again later";
        } else if (dialect.isCutOff(e) || e.getSQLState() == null) {
            what = "the database can't be reached, or has no connection free: try again later";
        } else if (dialect.isOfFile(e)) {
            what = "the database can't read or write its file: see to the disk, and try again";
        } else {
            what = "the database refused a statement with SQL state " + e.getSQLState()
                    + ": see what its own log says, and try again once that is mended";
        }
        return StoreUnavailable.nothingKept(what, new SqlFailure(e));
    }

    /** Drivers wrap what has befallen this program itself, which is no fault of the database. */
    private static void passErrors(SQLException e) {
        Throwable cause = e;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            if (cause instanceof Error error) {
                throw error;
            }
            cause = cause.getCause();
        }
    }
}
