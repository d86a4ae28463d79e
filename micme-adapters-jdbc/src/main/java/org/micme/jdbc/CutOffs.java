package org.micme.jdbc;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.micme.jdbc.sql.Dialect;

/**
 * Takes a connection out of its pool once the database has cut it off: the pool itself knows the states of most databases, but not those of
 * H2, and would hand out for ever what is dead. Counts how often the database has failed. Thread safe.
 */
record CutOffs(Dialect dialect, AtomicLong failures) implements SQLExceptionOverride {

    // Not short: Override is the pool's own here.
    @java.lang.Override
    public Override adjudicate(SQLException e) {
        // H2 closes itself on a full disk.
        boolean dead = dialect.isCutOff(e) || (dialect == Dialect.H2 && dialect.isFull(e));
        if (dead && !(e instanceof FragileConnections.Closed)) {
            failures.incrementAndGet();
        }
        return dead ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
