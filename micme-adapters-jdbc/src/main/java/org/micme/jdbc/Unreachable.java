package org.micme.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.micme.spi.port.StoreUnavailable;

/** Why a database can't be opened, in words that say what to do. The driver's own words may hold a user or an address, and aren't repeated. */
final class Unreachable {

    private static final String H2_IN_USE = "90020";
    private static final String H2_NOT_READABLE = "90030 90048";
    private static final String LOGIN_REFUSED = "28000 28P01 08004";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NO_CONNECTION_FREE = "53300";

    private Unreachable() {}

    /** With the first failure of the driver among the causes. */
    static StoreUnavailable because(Throwable e) {
        SQLException failure = failure(e);
        if (failure == null) {
            return StoreUnavailable.nothingKept("the database can't be reached: check its address", e);
        }
        return StoreUnavailable.nothingKept(why(failure), e);
    }

    /** Whether a failure is one of the connection, and not of what was asked over it. */
    static boolean isBehind(Throwable e) {
        SQLException failure = failure(e);
        return failure != null && !why(failure).equals(unknown(failure));
    }

    private static String why(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals(H2_IN_USE)) {
            return "the database is in use by another program: an H2 file takes one at a time; end the other first";
        }
        if (H2_NOT_READABLE.contains(state)) {
            return "the file is no database that this program can read: it is damaged, or of another version of H2";
        }
        if (LOGIN_REFUSED.contains(state)) {
            return "the server refuses the user or the password: check both";
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return "the server has no database of that name: create it, or check the address";
        }
        if (state.equals(NO_CONNECTION_FREE)) {
            return "the server has no connection free: try again later, or raise its max_connections";
        }
        if (state.startsWith("08")) {
            return "the database can't be reached: check its address, and whether the server runs";
        }
        return unknown(failure);
    }

    private static String unknown(SQLException failure) {
        return "the database can't be opened: SQL state " + failure.getSQLState();
    }

    private static @Nullable SQLException failure(Throwable e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return (SQLException) cause;
    }
}
