package org.micme.jdbc;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.micme.jdbc.sql.Dialect;

/**
 * Takes a connection out of its pool once the database has cut it off: the pool itself knows the states of most databases, but not those of
 * H2, and would hand out for ever what is dead. Thread safe.
 */
record CutOffs(Dialect dialect) implements SQLExceptionOverride {

    // Not short: Override is the pool's own here.
    @java.lang.Override
    public Override adjudicate(SQLException e) {
        boolean dead = dialect.isCutOff(e) || dialect.isOfFile(e);
        return dead ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
